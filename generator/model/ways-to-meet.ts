import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { referenceOf } from "./reference.js";
import type { Schemas } from "./schema.js";

/** What looking for ways may cost: alternatives within alternatives could be without end. */
export interface Budget {
  left: number;
}

/**
 * The ways to meet all of some schemas: in each, what the schemas say without
 * their references, `allOf`, `oneOf` and `anyOf`, and what these say.
 */
export function* waysToMeet(
  wanted: readonly (Json | Alone)[],
  context: { readonly schemas: Schemas; readonly budget: Budget },
  seen: ReadonlySet<JsonObject> = new Set(),
): Generator<readonly JsonObject[]> {
  const [first, ...others] = wanted;
  if (first === undefined) {
    yield [];
    return;
  }
  context.budget.left -= 1;
  if (first === false || context.budget.left < 0) return;
  if (first instanceof Alone) {
    for (const rest of waysToMeet(others, context, seen))
      yield [first.schema, ...rest];
    return;
  }
  if (!isObject(first) || seen.has(first)) {
    yield* waysToMeet(others, context, seen);
    return;
  }
  const parts = partsToMeet(first, context.schemas);
  const choices = (["oneOf", "anyOf"] as const).flatMap((key) => {
    const options = own(first, key);
    return Array.isArray(options) && options.length > 0 ? [options] : [];
  });
  if (parts.length + choices.length + others.length === 0) {
    // Most are made of nothing else; it counts twice, as what is made of parts does.
    context.budget.left -= 1;
    if (context.budget.left >= 0) yield [first];
    return;
  }
  // What a schema is made of comes first, as a person would write it.
  for (const chosen of combinations(choices))
    yield* waysToMeet(
      [...parts, new Alone(first), ...chosen, ...others],
      context,
      new Set([...seen, first]),
    );
}

/** A schema of which only its own keywords are meant. */
class Alone {
  readonly schema: JsonObject;

  constructor(schema: JsonObject) {
    this.schema = schema;
  }
}

function* combinations(
  choices: readonly (readonly Json[])[],
): Generator<readonly Json[]> {
  const [options, ...others] = choices;
  if (!options) {
    yield [];
    return;
  }
  for (const option of options)
    for (const rest of combinations(others)) yield [option, ...rest];
}

/** What a schema is made of, and what a discriminator says of one that it refers to. */
function partsToMeet(schema: JsonObject, schemas: Schemas): readonly Json[] {
  const parts = own(schema, "allOf");
  const all = Array.isArray(parts) ? parts : [];
  const name = referenceOf(schema);
  if (name === undefined) return all;
  const values = [...(schemas.valuesOf(name) ?? [])].map(
    ([field, known]): JsonObject => ({
      properties: { [field]: { enum: [...known] } },
      required: [field],
    }),
  );
  const { $ref } = schema;
  const target = schemas.resolve({ $ref: $ref ?? null });
  return [...values, ...(target === undefined ? [] : [target]), ...all];
}
