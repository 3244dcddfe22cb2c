import { isObject, type Json } from "../load/json.js";
import type { Identifier } from "./identifier.js";
import { mergeObjects, objectOf } from "./meet.js";
import type { Lookup, ObjectType, Type } from "./type.js";

/** Whether TypeScript takes a value, written out, for a type: no field missing, none too much. */
export function admits(
  type: Type,
  value: Json,
  lookup: Lookup,
  above: ReadonlySet<Identifier> = new Set(),
): boolean {
  const all = (types: readonly Json[], item: Type) =>
    types.every((each) => admits(item, each, lookup));
  switch (type.kind) {
    case "unknown":
      return true;
    case "never":
    case "undefined":
    case "binary":
      return false;
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "null":
    case "literal":
    case "enum":
      return admitsScalar(type, value);
    case "array":
      return (
        Array.isArray(value) &&
        (type.minItems === 0 || value.length > 0) &&
        all(value, type.items)
      );
    case "tuple":
      return (
        Array.isArray(value) &&
        value.length >= type.minItems &&
        value
          .slice(0, type.items.length)
          .every((item, index) =>
            admits(type.items[index] ?? { kind: "never" }, item, lookup),
          ) &&
        all(value.slice(type.items.length), type.rest ?? { kind: "never" })
      );
    case "object":
      return isObject(value) && admitsObject(type, value, lookup);
    case "union":
      return type.members.some((member) =>
        admits(member, value, lookup, above),
      );
    case "model": {
      // One that is an alternative of itself says nothing there.
      const model = above.has(type.name) ? undefined : lookup(type.name);
      return (
        model !== undefined &&
        admits(model, value, lookup, new Set([...above, type.name]))
      );
    }
    case "intersection":
      return (
        isObject(value) &&
        (objectsOf(type, lookup, above) ?? []).some((object) =>
          admitsObject(object, value, lookup),
        )
      );
  }
}

/** Types whose values have no parts. */
type ScalarType = Extract<
  Type,
  {
    readonly kind:
      "string" | "number" | "integer" | "boolean" | "null" | "literal" | "enum";
  }
>;

export function admitsScalar(type: ScalarType, value: Json): boolean {
  switch (type.kind) {
    case "string":
      return typeof value === "string";
    case "number":
    case "integer":
      // YAML has `.inf` and `.nan`, and JSON has not.
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "literal":
      return type.value === value;
    case "enum":
      return (
        typeof value === "string" && (type.open || type.values.includes(value))
      );
  }
}

function admitsObject(
  type: ObjectType,
  value: Readonly<Record<string, Json>>,
  lookup: Lookup,
): boolean {
  const listed = new Map(type.properties.map((field) => [field.name, field]));
  return (
    type.properties.every(
      ({ name, required }) => !required || Object.hasOwn(value, name),
    ) &&
    Object.entries(value).every(([name, item]) => {
      const field = listed.get(name)?.type ?? type.additional;
      return field !== null && admits(field, item, lookup);
    })
  );
}

/** How many objects an intersection of choices is written out as. */
const most = 200;

/** The objects that a value of a type can be; null where there are too many, or others. */
function objectsOf(
  type: Type,
  lookup: Lookup,
  above: ReadonlySet<Identifier>,
): readonly ObjectType[] | null {
  const whole = objectOf(type, lookup);
  if (whole && type.kind !== "intersection") return [whole];
  switch (type.kind) {
    case "model": {
      const model = above.has(type.name) ? undefined : lookup(type.name);
      return model
        ? objectsOf(model, lookup, new Set([...above, type.name]))
        : null;
    }
    case "union": {
      const options = type.members.map((each) =>
        objectsOf(each, lookup, above),
      );
      return options.every((each) => each !== null) ? options.flat() : null;
    }
    case "intersection": {
      let all: readonly ObjectType[] = [
        { kind: "object", properties: [], additional: null },
      ];
      for (const member of type.members) {
        const options = objectsOf(member, lookup, above);
        if (!options || all.length * options.length > most) return null;
        all = all.flatMap((one) =>
          options.map((other) => mergeObjects([one, other], lookup).type),
        );
      }
      return all;
    }
    default:
      return null;
  }
}
