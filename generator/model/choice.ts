import { isObject, own, type JsonObject } from "../load/json.js";
import { objectOf } from "./intersection.js";
import type { Schemas } from "./schema.js";
import type { Type } from "./type.js";
import { withoutNull } from "./union.js";

/** Alternatives that one of their fields tells apart. */
export interface Choice {
  readonly field: string;
  readonly options: readonly {
    /** What the field holds. */
    readonly value: Type;
    readonly type: Type;
  }[];
}

/** The alternatives of a schema that has a discriminator; null where it has none. */
export function choiceOf(schemas: Schemas, schema: JsonObject): Choice | null {
  const discriminator = own(schema, "discriminator");
  const field = isObject(discriminator)
    ? own(discriminator, "propertyName")
    : undefined;
  const type = withoutNull(schemas.typeOf(schema));
  if (typeof field !== "string" || type.kind !== "union") return null;
  const options = type.members.flatMap((member) => {
    const found = objectOf(member, schemas.lookup)?.properties.find(
      ({ name }) => name === field,
    );
    return found ? [{ value: found.type, type: member }] : [];
  });
  return options.length === type.members.length ? { field, options } : null;
}
