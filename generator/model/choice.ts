import { isObject, own, type JsonObject } from "../load/json.js";
import type { Choice } from "./api.js";
import { objectOf } from "./meet.js";
import type { Schemas } from "./schema.js";
import { withoutNull } from "./union.js";

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
