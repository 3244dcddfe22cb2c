import { warning } from "../../fault.js";
import { isExtension } from "../grammar.js";
import { isObject, own, type Json, type JsonObject } from "../json.js";
import { below } from "../sources.js";
import type { Upgrading } from "./upgrading.js";

/**
 * Makes a schema of Swagger 2.0 or OpenAPI 3.0 one of 3.1, in place. In one of
 * 3.1 and later, the keywords of earlier dialects are read, with a warning.
 */
export function upgradeSchema(schema: JsonObject, upgrading: Upgrading): void {
  const { version } = upgrading;
  if (version === "2.0" || version === "3.0") {
    besideReference(schema, upgrading);
    typesOfLater(schema, upgrading);
  }
  limit(schema, "minimum", "exclusiveMinimum", upgrading);
  limit(schema, "maximum", "exclusiveMaximum", upgrading);
  discriminator(schema, upgrading);
  nullable(schema, upgrading);
}

/** What the dialects before 3.1 do not read beside `$ref`, and is meant all the same. */
const meantBeside: ReadonlySet<string> = new Set([
  "$ref",
  "title",
  "summary",
  "description",
  "nullable",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

function besideReference(
  schema: JsonObject,
  { version, sources, faults }: Upgrading,
): void {
  if (!Object.hasOwn(schema, "$ref")) return;
  const isMeant = (name: string) => meantBeside.has(name) || isExtension(name);
  const names = Object.keys(schema);
  const quoted = (kept: boolean) =>
    names
      .filter(
        (name) =>
          isMeant(name) === kept && name !== "$ref" && !isExtension(name),
      )
      .map((name) => `\`${name}\``)
      .join(", ");
  const [taken, left] = [quoted(true), quoted(false)];
  for (const name of names)
    if (!isMeant(name)) Reflect.deleteProperty(schema, name);
  if (taken === "" && left === "") return;
  const says = [
    ...(taken === "" ? [] : [`${taken} is taken`]),
    ...(left === "" ? [] : [`${left} is left out`]),
  ];
  faults.push(
    warning(
      below(sources.place(schema), "$ref"),
      `beside \`$ref\`, ${says.join(" and ")}`,
      version === "2.0"
        ? "Swagger 2.0 reads nothing beside `$ref`; put both into `allOf`"
        : "OpenAPI 3.0 reads nothing beside `$ref`; put both into `allOf`",
    ),
  );
}

/** Lists of types, and null as one, are of OpenAPI 3.1. */
function typesOfLater(
  schema: JsonObject,
  { version, sources, faults }: Upgrading,
): void {
  const type = own(schema, "type");
  if (!Array.isArray(type) && type !== "null") return;
  faults.push(
    warning(
      below(sources.place(schema), "type"),
      `\`type\` is ${JSON.stringify(type)}; it is read as in OpenAPI 3.1`,
      version === "2.0"
        ? "Swagger 2.0 has one type for each schema, and `x-nullable` for null"
        : "OpenAPI 3.0 has one type for each schema, and `nullable` for null",
    ),
  );
}

/** `exclusiveMinimum: true` says of `minimum` that it is none of the values. */
function limit(
  schema: JsonObject,
  inclusive: string,
  exclusive: string,
  upgrading: Upgrading,
): void {
  const flag = own(schema, exclusive);
  if (typeof flag !== "boolean") return;
  const place = below(upgrading.sources.place(schema), exclusive);
  const bound = own(schema, inclusive);
  Reflect.deleteProperty(schema, exclusive);
  if (flag && bound !== undefined) {
    Reflect.deleteProperty(schema, inclusive);
    schema[exclusive] = bound;
  }
  if (isNew(upgrading))
    upgrading.faults.push(
      warning(
        place,
        `\`${exclusive}\` is ${String(flag)}, as before OpenAPI 3.1`,
        "since 3.1 it is the limit itself, a number",
      ),
    );
}

/** In Swagger 2.0 a discriminator is the name of its property. */
function discriminator(schema: JsonObject, upgrading: Upgrading): void {
  const given = own(schema, "discriminator");
  if (typeof given !== "string") return;
  schema["discriminator"] = { propertyName: given };
  if (upgrading.version !== "2.0")
    upgrading.faults.push(
      warning(
        below(upgrading.sources.place(schema), "discriminator"),
        `the discriminator is a string, as in Swagger 2.0; its property is ${JSON.stringify(given)}`,
        "since 3.0 it is written as `discriminator: { propertyName: … }`",
      ),
    );
}

function nullable(schema: JsonObject, upgrading: Upgrading): void {
  const { version, sources, faults } = upgrading;
  const names = version === "2.0" ? ["x-nullable", "nullable"] : ["nullable"];
  for (const name of names) {
    const given = own(schema, name);
    if (typeof given !== "boolean") continue;
    if (isNew(upgrading) || (version === "2.0" && name === "nullable"))
      faults.push(
        warning(
          below(sources.place(schema), name),
          `\`nullable\` is of OpenAPI 3.0; it is read as it is there`,
          version === "2.0"
            ? "in Swagger 2.0 it is called `x-nullable`"
            : 'since 3.1 `null` is a type: `type: [string, "null"]`',
        ),
      );
    Reflect.deleteProperty(schema, name);
    if (given) orNull(schema, upgrading);
  }
}

/** Lets a schema take null, in place. */
function orNull(schema: JsonObject, { sources }: Upgrading): void {
  const nothing = () => sources.standIn({ type: "null" }, schema);
  const choices = own(schema, "enum");
  if (Array.isArray(choices) && !choices.includes(null)) choices.push(null);
  if (Object.hasOwn(schema, "const")) {
    schema["enum"] = [own(schema, "const") ?? null, null];
    Reflect.deleteProperty(schema, "const");
  }
  const type = own(schema, "type");
  if (type !== undefined) {
    const types = Array.isArray(type) ? type : [type];
    schema["type"] = types.includes("null") ? types : [...types, "null"];
  }
  for (const key of ["oneOf", "anyOf"]) {
    const members = own(schema, key);
    if (Array.isArray(members) && !members.some(takesNull))
      members.push(nothing());
  }
  const parts = own(schema, "allOf");
  const reference = own(schema, "$ref");
  if (reference !== undefined)
    schema["anyOf"] = [sources.standIn({ $ref: reference }, schema), nothing()];
  else if (Array.isArray(parts) && parts.length > 0) allOfOrNull();
  else if (type === undefined) inferOrNull();
  Reflect.deleteProperty(schema, "$ref");

  /** All that is beside `allOf` goes with it, but for what is said to people. */
  function allOfOrNull(): void {
    const [only] = parts as Json[];
    const inner: JsonObject = {};
    for (const name of Object.keys(schema)) {
      if (meantBeside.has(name) || isExtension(name)) continue;
      inner[name] = schema[name] ?? null;
      Reflect.deleteProperty(schema, name);
    }
    if (Object.hasOwn(inner, "type")) inner["type"] = type ?? null;
    const isAlone =
      Object.keys(inner).every((name) => name === "allOf" || name === "type") &&
      (parts as Json[]).length === 1;
    schema["anyOf"] = [
      isAlone && isObject(only) ? only : sources.standIn(inner, schema),
      nothing(),
    ];
  }

  /** Without a `type`, what the other keywords speak of, or null. */
  function inferOrNull(): void {
    const has = (name: string) => Object.hasOwn(schema, name);
    if (has("properties") || has("additionalProperties"))
      schema["type"] = ["object", "null"];
    else if (has("items") || has("prefixItems"))
      schema["type"] = ["array", "null"];
  }
}

function takesNull(schema: Json): boolean {
  if (!isObject(schema)) return schema === true;
  const type = own(schema, "type");
  return (
    type === "null" ||
    (Array.isArray(type) && type.includes("null")) ||
    own(schema, "nullable") === true
  );
}

/** Whether the document is of a dialect that has JSON Schema's own keywords. */
function isNew({ version }: Upgrading): boolean {
  return version === "3.1" || version === "3.2";
}
