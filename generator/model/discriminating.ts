import { warning, type Fault } from "../fault.js";
import { isObject, own, type Json } from "../load/json.js";
import { intersectionOf } from "./intersection.js";
import { meetOf, objectOf } from "./meet.js";
import { list } from "./reading.js";
import { referenceOf, referenceTo } from "./reference.js";
import type { TypeReading } from "./schema-type.js";
import type { Survey } from "./survey.js";
import { plainProperty, type Property, type Type } from "./type.js";
import { unionOf } from "./union.js";

/** By which field a discriminator knows a model, and by which of its values. */
interface Discrimination {
  /** The model's name in `components.schemas`. */
  readonly key: string;
  readonly field: string;
  readonly values: readonly string[];
}

/** The type of a model whose field holds one of the values by which a discriminator knows it. */
export function withDiscriminator(
  context: TypeReading,
  survey: Survey,
  known: Discrimination,
  type: Type,
): Type {
  const { lookup } = context;
  const { field, values } = known;
  const object = objectOf(type, lookup);
  if (!object) return type;
  const given = object.properties.find(({ name }) => name === field);
  const met = [literals(values), numbers(values)]
    .map((each) => meetOf(each, given?.type ?? { kind: "unknown" }, lookup))
    .find(({ kind }) => kind !== "never");
  if (!met && saysItself(context, known)) {
    context.reading.faults.push(contradictionOf(context, survey, known));
    return type;
  }
  const discriminating: Property = {
    ...plainProperty(field, met ?? literals(values), true),
    ...given,
    required: true,
    type: met ?? literals(values),
  };
  if (type.kind === "object")
    return {
      ...type,
      properties: [
        ...(given ? [] : [discriminating]),
        ...type.properties.map((each) =>
          each.name === field ? discriminating : each,
        ),
      ],
    };
  return intersectionOf(
    [type, { kind: "object", properties: [discriminating], additional: null }],
    lookup,
  );
}

function contradictionOf(
  { reading, resolve, components }: TypeReading,
  { unmapped }: Survey,
  { key, field, values }: Discrimination,
): Fault {
  const by = unmapped.get(key)?.get(field);
  if (by)
    return warning(
      reading.place(by),
      `the discriminator maps no values of ${JSON.stringify(field)} to schemas that themselves admit others than their names: those count`,
      "add a `mapping` of these values",
    );
  const schema = resolve(referenceTo(key));
  return warning(
    reading.place(isObject(schema) ? schema : components),
    `a discriminator knows the schema by ${values.map((value) => JSON.stringify(value)).join(", ")} in ${JSON.stringify(field)}, where the schema itself admits other values: those count`,
    "make the discriminator's `mapping` and the schema agree",
  );
}

/** Whether a schema says, and does not only inherit, what a field can hold. */
function saysItself(
  { reading, components }: TypeReading,
  { key, field }: Discrimination,
): boolean {
  const says = (schema: Json | undefined): boolean => {
    if (!isObject(schema) || referenceOf(schema) !== undefined) return false;
    const properties = own(schema, "properties");
    return (
      (isObject(properties) && Object.hasOwn(properties, field)) ||
      (list(reading, schema, "allOf") ?? []).some(says)
    );
  };
  return says(own(components, key));
}

function literals(values: readonly string[]): Type {
  const [first = "", ...others] = values;
  return others.length === 0
    ? { kind: "literal", value: first }
    : { kind: "enum", values, open: false };
}

/** The same where the field holds numbers: a mapping's keys are strings all the same. */
function numbers(values: readonly string[]): Type {
  return unionOf(
    values.map((value) => ({ kind: "literal", value: Number(value) })),
  );
}
