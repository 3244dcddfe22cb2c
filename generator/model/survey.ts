import { warning } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { at, list, type Reading } from "./reading.js";
import { referenceOf } from "./reference.js";

/** What only a look at all schemas can tell about one of them, by its name in `components.schemas`. */
export interface Survey {
  /** The values by which others know it, by the field that holds them. */
  readonly discriminated: ReadonlyMap<
    string,
    ReadonlyMap<string, readonly string[]>
  >;
  /** The discriminators that know one by its name alone, for they map nothing to it, by the field. */
  readonly unmapped: ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;
  /** Those that requests and answers have in different forms. */
  readonly differing: ReadonlySet<string>;
}

interface Discriminated {
  readonly schema: JsonObject;
  /** Null where the schema has no name. */
  readonly name: string | null;
}

/** Looks at all schemas of a document, as far as that takes. */
export function surveyOf(
  reading: Reading,
  root: JsonObject,
  components: JsonObject,
): Survey {
  const found: Discriminated[] = [];
  const usedBy = new Map<string, Set<string>>();
  const differing = new Set<string>();
  /** Not different themselves, but left out by those who have them as fields. */
  const oneWay = new Set<string>();
  const children = new Map<string, Set<string>>();
  for (const [name, schema] of Object.entries(components))
    for (const node of nodesBelow(schema)) {
      if (isObject(own(node, "discriminator")))
        found.push({ schema: node, name: node === schema ? name : null });
      const part = referenceOf(node);
      if (part !== undefined) add(usedBy, part, name);
      if (own(node, "readOnly") === true || own(node, "writeOnly") === true)
        (node === schema ? oneWay : differing).add(name);
      if (node !== schema) continue;
      for (const parent of parentsOf(reading, node))
        add(children, parent, name);
    }
  for (const name of oneWay)
    for (const user of usedBy.get(name) ?? []) differing.add(user);
  for (const name of differing)
    // A set is walked through with what is added on the way.
    for (const user of usedBy.get(name) ?? []) differing.add(user);
  for (const key of ["paths", "webhooks"])
    for (const node of nodesBelow(own(root, key)))
      if (isObject(own(node, "discriminator")))
        found.push({ schema: node, name: null });

  const discriminated = new Map<string, Map<string, Set<string>>>();
  const unmapped = new Map<string, Map<string, JsonObject>>();
  const note: Note = (name, field, value, by) => {
    const fields = discriminated.get(name) ?? new Map<string, Set<string>>();
    discriminated.set(name, fields);
    add(fields, field, value);
    if (by === null) return;
    const nodes = unmapped.get(name) ?? new Map<string, JsonObject>();
    unmapped.set(name, nodes.set(field, by));
  };
  const told = { reading, components, children, note };
  for (const each of found) noteValues(told, each);
  return {
    differing,
    unmapped,
    discriminated: new Map(
      [...discriminated].map(([name, fields]) => [
        name,
        new Map([...fields].map(([field, values]) => [field, [...values]])),
      ]),
    ),
  };
}

/** Told of a value that stands for a schema; by which discriminator, where that maps nothing to it. */
type Note = (
  name: string,
  field: string,
  value: string,
  by: JsonObject | null,
) => void;

/** What there is to know of the schemas, and who is told of their values. */
interface Told {
  readonly reading: Reading;
  readonly components: JsonObject;
  /** The schemas that are made of one. */
  readonly children: ReadonlyMap<string, ReadonlySet<string>>;
  readonly note: Note;
}

/** Tells which values of a discriminator stand for which schemas. */
function noteValues(
  { reading, components, children, note }: Told,
  { schema, name }: Discriminated,
): void {
  const discriminator = own(schema, "discriminator");
  const field = isObject(discriminator) && own(discriminator, "propertyName");
  if (!isObject(discriminator) || typeof field !== "string") return;
  const mapped = new Map<string, string[]>();
  const mapping = own(discriminator, "mapping");
  for (const [value, target] of Object.entries(
    isObject(mapping) ? mapping : {},
  )) {
    const to = typeof target === "string" ? nameIn(components, target) : null;
    if (to === null)
      reading.faults.push(
        warning(
          at(reading, discriminator, "mapping", value),
          `the discriminator maps ${JSON.stringify(value)} to ${JSON.stringify(target)}, which is no schema of \`components.schemas\``,
          "write the schema's name, or `#/components/schemas/` and its name",
        ),
      );
    else mapped.set(to, [...(mapped.get(to) ?? []), value]);
  }
  const valuesOf = (of: string): readonly string[] => mapped.get(of) ?? [of];
  const unmapping = (of: string) => (mapped.has(of) ? null : discriminator);
  const members = membersOf(reading, schema);
  if (members.length > 0) {
    for (const member of members)
      for (const value of valuesOf(member))
        note(member, field, value, unmapping(member));
    return;
  }
  if (name === null) return;
  /** A child that has children has their values as well: it may be one of them. */
  const visit = (of: string, above: ReadonlySet<string>): readonly string[] => {
    const below = [...(children.get(of) ?? [])]
      .filter((child) => !above.has(child))
      .flatMap((child) => visit(child, new Set([...above, child])));
    const isOwn = below.length === 0 || mapped.has(of);
    const values = [...(isOwn ? valuesOf(of) : []), ...below];
    if (of !== name)
      for (const value of values) note(of, field, value, unmapping(of));
    return values;
  };
  visit(name, new Set([name]));
}

/** The schemas that a choice is between. */
function membersOf(reading: Reading, schema: JsonObject): readonly string[] {
  return [
    ...(list(reading, schema, "oneOf") ?? []),
    ...(list(reading, schema, "anyOf") ?? []),
  ].flatMap((member) => (isObject(member) ? (referenceOf(member) ?? []) : []));
}

/** The schemas that one is made of. */
function parentsOf(reading: Reading, schema: JsonObject): readonly string[] {
  return (list(reading, schema, "allOf") ?? []).flatMap((part) =>
    isObject(part) ? (referenceOf(part) ?? []) : [],
  );
}

/** The schema that a mapping names: by its name, or by a reference. */
function nameIn(components: JsonObject, target: string): string | null {
  const last = target.split("#").at(-1)?.split("/").at(-1) ?? "";
  const candidates = [
    target,
    referenceOf({ $ref: target }) ?? "",
    last,
    // Of a file, which has been made a schema with its name.
    last.replace(/\.[a-z]+$/i, ""),
  ];
  return candidates.find((name) => Object.hasOwn(components, name)) ?? null;
}

/** What is data, not schema. */
const data = new Set(["example", "examples", "default", "enum", "const"]);

/** Where the keys are names that the document gives. */
const named = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "dependentSchemas",
  "responses",
  "callbacks",
  "content",
  "headers",
]);

/** A node and all objects below it that can be schemas. */
function* nodesBelow(root: Json | undefined): Generator<JsonObject> {
  const seen = new Set<object>();
  const todo: { readonly node: Json | undefined; readonly isMap: boolean }[] = [
    { node: root, isMap: false },
  ];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, isMap } = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (Array.isArray(node)) {
      for (const item of node)
        if (typeof item === "object") todo.push({ node: item, isMap: false });
      continue;
    }
    if (!isMap) yield node;
    for (const key in node) {
      const child = node[key];
      if (typeof child !== "object") continue;
      if (isMap || (!data.has(key) && !key.startsWith("x-")))
        todo.push({ node: child, isMap: !isMap && named.has(key) });
    }
  }
}

function add<Key, Value>(
  sets: Map<Key, Set<Value>>,
  key: Key,
  value: Value,
): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
