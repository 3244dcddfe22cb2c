import { error } from "../fault.js";
import type { JsonObject } from "../load/json.js";
import type { ErrorCode, Failure } from "./api-failure.js";
import type { RateLimit } from "./api-operation.js";
import { extension } from "./extensions.js";
import { at, type Reading } from "./reading.js";

/** What the extensions at the top of a document say for all of its operations. */
export interface Conventions {
  readonly failure: Failure | null;
  readonly requestIdHeader: string;
  /** The error codes that any operation can answer. */
  readonly everywhere: readonly ErrorCode[];
  /** The codes that an operation names, filled up from the document's catalogue. */
  readonly errorCodesOf: (operation: JsonObject) => readonly ErrorCode[];
  /** The limit that an operation names or states. */
  readonly rateLimitOf: (operation: JsonObject) => RateLimit | null;
}

export function conventionsOf(reading: Reading, root: JsonObject): Conventions {
  const failure = extension(reading, root, "x-failure");
  const catalogue = extension(reading, root, "x-error-codes") ?? {};
  const tiers = extension(reading, root, "x-rate-limit tiers")?.tiers ?? {};

  function errorCode(
    owner: JsonObject,
    code: string,
    given: (typeof catalogue)[string],
  ): ErrorCode {
    const shared = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
    const description = given.description ?? shared?.description;
    if (description === undefined)
      reading.faults.push(
        error(
          at(reading, owner, "x-error-codes", code),
          `the error code ${JSON.stringify(code)} is described nowhere`,
          "describe it here, or in the `x-error-codes` of the document",
        ),
      );
    return {
      code,
      class: given.class ?? shared?.class ?? "caller",
      description: description ?? "",
      advice: given.advice ?? shared?.advice ?? null,
    };
  }

  return {
    failure: failure
      ? {
          field: failure.field,
          equals: failure.equals,
          code: failure.code,
          messages: failure.messages?.split(".") ?? [],
          warnings: failure.warnings.map((path) => path.split(".")),
          needed: failure.needed ?? null,
          provided: failure.provided ?? null,
          roles: failure.roles,
        }
      : null,
    requestIdHeader: (failure?.requestIdHeader ?? "x-request-id").toLowerCase(),
    everywhere: Object.entries(catalogue)
      .filter(([, given]) => given.everywhere)
      .map(([code, given]) => errorCode(root, code, given)),
    errorCodesOf: (operation) =>
      Object.entries(extension(reading, operation, "x-error-codes") ?? {}).map(
        ([code, given]) => errorCode(operation, code, given),
      ),
    rateLimitOf(operation) {
      const limit = extension(reading, operation, "x-rate-limit");
      if (limit === undefined) return null;
      if (typeof limit !== "string") return { tier: null, ...limit };
      const tier = Object.hasOwn(tiers, limit) ? tiers[limit] : undefined;
      if (tier) return { tier: limit, ...tier };
      reading.faults.push(
        error(
          at(reading, operation, "x-rate-limit"),
          `there is no rate limit tier called ${JSON.stringify(limit)}`,
          `the document's \`x-rate-limit.tiers\` has ${Object.keys(tiers).join(", ") || "none"}`,
        ),
      );
      return null;
    },
  };
}
