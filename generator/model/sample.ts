import { inherited } from "./inherited.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { admits } from "./admits.js";
import {
  valuesIn,
  typesIn,
  isOfType,
  requiredIn,
  fieldSchemas,
  isOpen,
  namedKeys,
  mapIn,
  numberIn,
} from "./conjuncts.js";
import { goes } from "./object-type.js";
import { sampleNumber, sampleString } from "./sample-scalar.js";
import type { Schemas } from "./schema.js";
import { waysToMeet, type Budget } from "./ways-to-meet.js";

/** A value that shows what a schema admits: the smallest, but a list has an item. */
export function showcaseOf(schema: Json | undefined, schemas: Schemas): Json {
  const sample = sampleOf(schema, schemas);
  const target = schemas.resolve(schema);
  return Array.isArray(sample) && sample.length === 0 && isObject(target)
    ? showcaseOfList(target, schemas)
    : sample;
}

function showcaseOfList(schema: JsonObject, schemas: Schemas): Json {
  if (own(schema, "maxItems") === 0) return [];
  const item = sampleWithin(own(schema, "items"), schemas);
  return item === undefined ? [] : [item];
}

/**
 * The smallest value that a schema admits, as far as it can be told; null where
 * there is none, as of one that has to contain itself.
 */
export function sampleOf(schema: Json | undefined, schemas: Schemas): Json {
  return sampleWithin(schema, schemas) ?? null;
}

function sampleWithin(
  schema: Json | undefined,
  schemas: Schemas,
): Json | undefined {
  if (schema === undefined) return null;
  return sampleOfAll([schema], { schemas, above: [], budget: { left: most } });
}

/** How many schemas a sample looks at. */
const most = 3_000;

/** How many schemas a part of a sample lies within: nobody reads deeper, and the stack has an end. */
const deepest = 100;

interface Context {
  readonly schemas: Schemas;
  /** The schemas that the value is a part of. */
  readonly above: readonly JsonObject[];
  readonly budget: Budget;
}

/** A value that all of some schemas admit; undefined where none is found. */
function sampleOfAll(
  schemas: readonly Json[],
  context: Context,
): Json | undefined {
  const { budget, above } = context;
  budget.left -= 1;
  if (budget.left < 0 || above.length > deepest) return undefined;
  for (const conjuncts of waysToMeet(schemas, context)) {
    if (budget.left < 0) return undefined;
    if (conjuncts.some((schema) => above.includes(schema))) continue;
    const value = sampleOfConjuncts(conjuncts, {
      ...context,
      above: [...above, ...conjuncts],
    });
    if (value !== undefined) return value;
  }
  return undefined;
}

function sampleOfConjuncts(
  schemas: readonly JsonObject[],
  context: Context,
): Json | undefined {
  const given = givenIn(schemas, context);
  if (given !== undefined) return given;
  const values = valuesIn(schemas);
  const types = typesIn(schemas);
  if (values) {
    const fitting = values.filter(
      (value) => !types || types.some((type) => isOfType(value, type)),
    );
    // The usual slip: `enum` of strings beside `type: integer`. The values are what is meant.
    return fitting[0] ?? values[0];
  }
  for (const type of types ?? ["object"]) {
    const value = sampleOfType(type, schemas, context);
    if (value !== undefined) return value;
  }
  return undefined;
}

function sampleOfType(
  type: string,
  schemas: readonly JsonObject[],
  context: Context,
): Json | undefined {
  switch (type) {
    case "string":
      return sampleString(schemas);
    case "integer":
    case "number":
      return sampleNumber(schemas, type === "integer");
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return sampleList(schemas, context);
    default:
      return sampleObject(schemas, context);
  }
}

/** A value that a schema gives as its default or an example, if all of the schemas admit it. */
function givenIn(
  schemas: readonly JsonObject[],
  { schemas: { typeOf, lookup } }: Context,
): Json | undefined {
  const given = schemas.flatMap((schema): readonly Json[] => {
    const examples = own(schema, "examples");
    const all = [
      own(schema, "default"),
      own(schema, "example"),
      ...(Array.isArray(examples) ? examples : []),
    ];
    return all.filter((value) => value !== undefined);
  });
  // An object that fits one of several schemas lacks the fields of the others.
  return given.find(
    (value) =>
      (schemas.length === 1 || !isObject(value)) &&
      schemas.every((schema) => admits(typeOf(schema), value, lookup)),
  );
}

/** How many items of a list a sample shows where more are asked for. */
const mostItems = 20;

function sampleList(
  schemas: readonly JsonObject[],
  context: Context,
): Json[] | undefined {
  const least = Math.min(
    Math.max(0, ...schemas.map((schema) => numberIn(schema, "minItems") ?? 0)),
    mostItems,
  );
  const most = Math.min(
    ...schemas.map((schema) => numberIn(schema, "maxItems") ?? Infinity),
  );
  const isUnique = schemas.some(
    (schema) => own(schema, "uniqueItems") === true,
  );
  const firsts = schemas.flatMap((schema) => {
    const first = own(schema, "prefixItems");
    return Array.isArray(first) ? [first.length] : [];
  });
  const length = Math.min(Math.max(least, ...firsts), most);
  const items: Json[] = [];
  while (items.length < length) {
    const item = sampleOfAll(itemAt(schemas, items.length), context);
    if (item === undefined) return items.length >= least ? items : undefined;
    items.push(isUnique ? unlike(items, item) : item);
  }
  return items;
}

function itemAt(
  schemas: readonly JsonObject[],
  index: number,
): readonly Json[] {
  return schemas.flatMap((schema) => {
    const first = own(schema, "prefixItems");
    const item = Array.isArray(first) ? first[index] : undefined;
    return item ?? own(schema, "items") ?? [];
  });
}

/** A value like another that is not in a list yet. */
function unlike(items: readonly Json[], item: Json): Json {
  const texts = new Set(items.map((each) => JSON.stringify(each)));
  let other = item;
  for (let n = 2; texts.has(JSON.stringify(other)); n++) {
    if (typeof item === "number") other = item + n - 1;
    else if (typeof item === "string") other = `${item}${String(n)}`;
    else if (typeof item === "boolean") return !item;
    else return item;
  }
  return other;
}

function sampleObject(
  schemas: readonly JsonObject[],
  context: Context,
): JsonObject | undefined {
  const names = requiredIn(schemas);
  const least = Math.max(
    0,
    ...schemas.map((schema) => numberIn(schema, "minProperties") ?? 0),
  );
  const optional = [
    ...schemas.flatMap((schema) => Object.keys(mapIn(schema, "properties"))),
    ...schemas.flatMap(namedKeys),
    ...Array.from(
      { length: Math.min(least, mostItems) },
      (_, n) => `key${String(n + 1)}`,
    ),
  ];
  const value = new Map<string, Json>();
  for (const name of names) {
    const wanted = fieldSchemas(schemas, name);
    if (
      !wanted.every((schema) =>
        goes(context.schemas, schema, context.schemas.side),
      )
    )
      continue;
    // What is required and described nowhere is no field of the type.
    if (wanted.length === 0 && !isOpen(schemas)) continue;
    const field = sampleOfAll(wanted, context);
    if (field === undefined) return undefined;
    value.set(name, field);
  }
  for (const name of optional) {
    if (value.size >= least && !inherited.has(name)) continue;
    if (value.has(name)) continue;
    const field = sampleOfAll(fieldSchemas(schemas, name), context);
    if (field !== undefined) value.set(name, field);
  }
  return Object.fromEntries(value);
}
