import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { admits } from "./admits.js";
import { goes } from "./object-type.js";
import { partsOf } from "./reference.js";
import { hasSampleOf } from "./sample-scalar.js";
import { sampleOf, showcaseOf } from "./sample.js";
import type { Schemas } from "./schema.js";
import { isStructured } from "./type.js";
import { valueOfType } from "./type-sample.js";

/**
 * A value to show of a schema: the document's, where it is one of the schema's
 * type, or else one that is made up; undefined where no value of JSON is of that
 * type, as of one that has to contain itself.
 */
export function shownOf(
  schemas: Schemas,
  schema: Json | undefined,
  given: Json | undefined,
  makeUp: typeof sampleOf = sampleOf,
): Json | undefined {
  const shown = fitting(schemas, schema, given);
  if (shown !== undefined) return shown;
  const type = schemas.typeOf(schema);
  const sample = makeUp(schema, schemas);
  return admits(type, sample, schemas.lookup)
    ? sample
    : valueOfType(type, schemas.lookup);
}

/**
 * The same of an argument; undefined as well where its type and name are enough to
 * make one up, as they are not where a text has a format.
 */
export function shownOfArgument(
  schemas: Schemas,
  schema: Json | undefined,
  given: Json | undefined,
): Json | undefined {
  const type = schemas.typeOf(schema);
  if (isStructured(type)) return shownOf(schemas, schema, given, showcaseOf);
  const shown = fitting(schemas, schema, given);
  if (shown !== undefined || type.kind !== "string") return shown;
  const target = schemas.resolve(schema);
  return isObject(target) && hasSampleOf(own(target, "format"))
    ? sampleOf(schema, schemas)
    : undefined;
}

/** A value of the document's, if TypeScript takes it for the type of the schema. */
function fitting(
  schemas: Schemas,
  schema: Json | undefined,
  given: Json | undefined,
): Json | undefined {
  if (given === undefined) return undefined;
  const type = schemas.typeOf(schema);
  return [given, withoutOtherWay(schemas, schema, given)].find((value) =>
    admits(type, value, schemas.lookup),
  );
}

/** A value without the fields that only go the other way. */
function withoutOtherWay(
  schemas: Schemas,
  schema: Json | undefined,
  value: Json,
  above: ReadonlySet<JsonObject> = new Set(),
): Json {
  const target = schemas.resolve(schema);
  if (!isObject(target) || above.has(target)) return value;
  if (Array.isArray(value))
    return value.map((item) =>
      withoutOtherWay(schemas, own(target, "items"), item),
    );
  if (!isObject(value)) return value;
  const options = ["oneOf", "anyOf"].flatMap((key): readonly Json[] => {
    const members = own(target, key);
    return Array.isArray(members) ? members : [];
  });
  const properties = own(target, "properties");
  let kept: JsonObject = value;
  if (isObject(properties))
    kept = Object.fromEntries(
      Object.entries(value).flatMap(([name, item]): [string, Json][] => {
        const property = own(properties, name);
        if (property === undefined) return [[name, item]];
        return goes(schemas, property, schemas.side)
          ? [[name, withoutOtherWay(schemas, property, item)]]
          : [];
      }),
    );
  return [...partsOf(target), ...options].reduce<Json>(
    (rest, part) =>
      withoutOtherWay(schemas, part, rest, new Set([...above, target])),
    kept,
  );
}
