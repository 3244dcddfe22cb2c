import * as v from "valibot";
import { byName, check, either, mappingOf } from "../form.js";
import { isObject, own, type JsonObject } from "../load/json.js";
import { errorClasses, failureRoles } from "./api-failure.js";
import { at, type Reading } from "./reading.js";

/**
 * The form of each extension that the generator knows. `docs/extensions.md`
 * says what they mean.
 */
const perMinute = v.pipe(
  v.number(),
  v.finite("a number that ends"),
  v.gtValue(0, "more than 0"),
);

const bySchemeName = v.pipe(
  v.string(),
  v.transform((scheme) => ({ scheme, name: undefined })),
);

const credential = v.strictObject({
  scheme: v.string(),
  name: v.optional(v.string()),
});

const limit = v.strictObject({ perMinute });

const safety = v.pipe(
  v.boolean(),
  v.transform((safe) => ({ safe, description: "" })),
);

const describedSafety = v.strictObject({
  safe: v.boolean(),
  description: v.optional(v.string(), ""),
});

const scalar = v.union(
  [v.boolean(), v.number(), v.string(), v.null()],
  "true, false, a number, a string or null",
);

const errorCode = v.strictObject({
  class: v.optional(v.picklist(errorClasses)),
  everywhere: v.optional(v.boolean(), false),
  description: v.optional(v.string()),
  advice: v.optional(v.string()),
});

const extensions = {
  "x-credential": either("a string or a mapping", (value) =>
    typeof value === "string"
      ? bySchemeName
      : isObject(value)
        ? credential
        : undefined,
  ),
  /** On the document: the tiers by name. */
  "x-rate-limit tiers": v.strictObject({
    tiers: byName(limit),
  }),
  /** On an operation: a tier's name, or its own limit. */
  "x-rate-limit": either("a string or a mapping", (value) =>
    typeof value === "string"
      ? v.string()
      : isObject(value)
        ? limit
        : undefined,
  ),
  "x-idempotent": either("true, false or a mapping", (value) =>
    typeof value === "boolean"
      ? safety
      : isObject(value)
        ? describedSafety
        : undefined,
  ),
  "x-pagination": mappingOf(
    v.strictObject({
      cursor: v.string(),
      first: v.optional(v.string()),
      next: v.string(),
      items: v.string(),
    }),
  ),
  "x-error-codes": byName(errorCode),
  "x-failure": v.strictObject({
    field: v.string(),
    equals: scalar,
    code: v.string(),
    messages: v.optional(v.string()),
    warnings: v.optional(v.array(v.string()), []),
    needed: v.optional(v.string()),
    provided: v.optional(v.string()),
    requestIdHeader: v.optional(v.string()),
    roles: v.optional(
      v.strictObject(
        v.entriesFromList(failureRoles, v.exactOptional(v.string())),
      ),
      {},
    ),
  }),
} as const;

type Extensions = typeof extensions;

/** The value of an extension, or undefined where it is absent or, with a fault, malformed. */
export function extension<Name extends keyof Extensions>(
  reading: Reading,
  node: JsonObject,
  name: Name,
): v.InferOutput<Extensions[Name]> | undefined {
  const [key = name] = name.split(" ");
  const value = own(node, key);
  if (value === undefined) return undefined;
  const result = check<v.GenericSchema>(extensions[name], value, {
    place: at(reading, node, key),
    name: key,
    hint: "docs/extensions.md shows the form of each extension",
  });
  if ("value" in result) return result.value as v.InferOutput<Extensions[Name]>;
  reading.faults.push(...result.faults);
  return undefined;
}
