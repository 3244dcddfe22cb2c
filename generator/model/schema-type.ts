import { warning } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { choicesIn, fieldRulesIn, ruleType } from "./field-rules.js";
import type { Identifier } from "./identifier.js";
import { intersectionOf } from "./intersection.js";
import { withKnownStrings } from "./known-strings.js";
import { valuesOf } from "./literal.js";
import { objectOf } from "./meet.js";
import { namedType, typeNames } from "./named-type.js";
import type { ObjectReading } from "./object-type.js";
import { list } from "./reading.js";
import { besideReference, referenceOf } from "./reference.js";
import type { Lookup, Type } from "./type.js";
import { unionOf, withoutNull } from "./union.js";

/** What reading a schema needs to know of the others. */
export interface TypeReading extends ObjectReading {
  /** `components.schemas` */
  readonly components: JsonObject;
  readonly lookup: Lookup;
  /** What the model of that name in `components.schemas` is called; undefined where there is none. */
  readonly modelName: (key: string) => Identifier | undefined;
  /** The model that is being read, by its name there. */
  readonly current: () => string | undefined;
  /** Whether strings that an enum does not list are admitted. */
  readonly openEnums: boolean;
}

/** The type of a schema: of all that it says at once. */
export function typeOfSchema(context: TypeReading, schema: JsonObject): Type {
  const { reading, lookup } = context;
  const reference = referenceOf(schema);
  const named = reference === undefined ? [] : modelAt(context, reference);
  if (reference !== undefined && !besideReference(schema))
    return named[0] ?? { kind: "unknown" };
  const names = typeNames(reading, schema);
  const isNullable = names.length > 1 && names.includes("null");
  const values = valuesOf(reading, schema, context.openEnums);
  const all = intersectionOf(
    [
      ...(values
        ? [values]
        : namedType(
            context,
            schema,
            names.filter((each) => !isNullable || each !== "null"),
          )),
      ...named,
      ...partTypes(context, schema),
      ...alternatives(context, schema, "oneOf"),
      ...alternatives(context, schema, "anyOf"),
    ],
    lookup,
    (field) => {
      reading.faults.push(
        warning(
          reading.place(schema),
          `the parts of \`allOf\` contradict each other about the field ${JSON.stringify(field)}: what the schema says itself counts, else the first part`,
          "let one part alone describe the field, or let one narrow what the other says",
        ),
      );
    },
  );
  const ruled = withRules(context, schema, all);
  return isNullable ? unionOf([ruled, { kind: "null" }]) : ruled;
}

function modelAt({ modelName }: TypeReading, key: string): readonly Type[] {
  const name = modelName(key);
  return name === undefined ? [] : [{ kind: "model", name }];
}

/** A type with what its schema says on which of its fields go together. */
function withRules(
  { lookup }: TypeReading,
  schema: JsonObject,
  type: Type,
): Type {
  const rules = fieldRulesIn(schema);
  if (rules.length === 0) return type;
  const object = objectOf(withoutNull(type), lookup);
  const fields = type.kind === "unknown" ? [] : object?.properties;
  return fields
    ? intersectionOf(
        [type, ...rules.map((rule) => ruleType(rule, fields))],
        lookup,
      )
    : type;
}

function partTypes(context: TypeReading, schema: JsonObject): readonly Type[] {
  const parts = list(context.reading, schema, "allOf") ?? [];
  return parts.map((part) => partType(context, part));
}

/**
 * A part of `allOf`. A base that is a choice between those that are made of
 * it is meant without that choice: otherwise it would have no end.
 */
function partType(context: TypeReading, part: Json): Type {
  const { components, current, lookup, reading, typeOf } = context;
  const reference = isObject(part) ? referenceOf(part) : undefined;
  const base = reference === undefined ? part : own(components, reference);
  const child = current();
  if (reference === undefined || !isObject(base) || child === undefined)
    return typeOf(part);
  if (!choosesBetween(components, base, child)) return typeOf(part);
  const { oneOf: _, anyOf: __, ...rest } = base;
  return intersectionOf(
    [
      ...namedType(context, rest, typeNames(reading, rest)),
      ...partTypes(context, base),
    ],
    lookup,
  );
}

/** Whether a schema is a choice that leads to a model. */
function choosesBetween(
  components: JsonObject,
  schema: JsonObject,
  model: string,
  seen = new Set<string>(),
): boolean {
  return ["oneOf", "anyOf"].some((key) => {
    const members = own(schema, key);
    return (
      Array.isArray(members) &&
      members.some((member) => {
        const name = isObject(member) ? referenceOf(member) : undefined;
        if (name === undefined || seen.has(name)) return false;
        seen.add(name);
        const target = own(components, name);
        return (
          name === model ||
          (isObject(target) && choosesBetween(components, target, model, seen))
        );
      })
    );
  });
}

function alternatives(
  { reading, lookup, typeOf }: TypeReading,
  schema: JsonObject,
  key: "oneOf" | "anyOf",
): readonly Type[] {
  const members = list(reading, schema, key);
  return members && members.length > 0 && !choicesIn(schema, key)
    ? [unionOf(withKnownStrings(members.map(typeOf), lookup))]
    : [];
}
