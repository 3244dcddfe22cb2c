import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { fieldRulesIn } from "./field-rules.js";
import { objectOf } from "./meet.js";
import { partsOf } from "./reference.js";
import type { TypeReading } from "./schema-type.js";
import type { FieldRule, ObjectType, Property, Type } from "./type.js";
import { withoutNull } from "./union.js";

/** What schemas say of fields. */
export interface Fields {
  /** The fields of a schema that is an object, through references and `allOf`; null where it is none. */
  readonly fieldsOf: (schema: Json | undefined) => readonly Property[] | null;
  /** What it says on which of these fields are given together, or instead of each other. */
  readonly rulesOf: (schema: Json | undefined) => readonly FieldRule[];
  /** The type of the fields of such an object that are not listed; null where there are none. */
  readonly additionalOf: (schema: Json | undefined) => Type | null;
  /** The schema of a field, through references and `allOf`; undefined where there is none. */
  readonly fieldSchema: (
    schema: Json | undefined,
    name: string,
  ) => Json | undefined;
}

export function fieldsIn({
  typeOf,
  lookup,
  resolve,
}: Pick<TypeReading, "typeOf" | "lookup" | "resolve">): Fields {
  function object(schema: Json | undefined): ObjectType | null {
    return objectOf(withoutNull(typeOf(schema)), lookup);
  }

  /** A schema, and those that it is made of. */
  function* wholeOf(
    schema: Json | undefined,
    seen: Set<JsonObject>,
  ): Generator<JsonObject> {
    const target = resolve(schema);
    if (!isObject(target) || seen.has(target)) return;
    seen.add(target);
    yield target;
    for (const part of partsOf(target)) yield* wholeOf(part, seen);
  }

  function rulesIn(
    schema: Json | undefined,
    above: ReadonlySet<JsonObject>,
  ): readonly FieldRule[] {
    const target = resolve(schema);
    if (!isObject(target) || above.has(target)) return [];
    return [
      ...fieldRulesIn(target),
      ...partsOf(target).flatMap((part) =>
        rulesIn(part, new Set([...above, target])),
      ),
    ];
  }

  return {
    fieldsOf: (schema) => object(schema)?.properties ?? null,
    rulesOf: (schema) => (object(schema) ? rulesIn(schema, new Set()) : []),
    additionalOf: (schema) => object(schema)?.additional ?? null,
    fieldSchema(schema, name) {
      for (const part of wholeOf(schema, new Set())) {
        const properties = own(part, "properties");
        const field = isObject(properties) ? own(properties, name) : undefined;
        if (field !== undefined) return field;
      }
      return undefined;
    },
  };
}
