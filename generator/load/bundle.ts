import { dirname, relative, sep } from "node:path";
import {
  attempt,
  error,
  Faults,
  warning,
  type Fault,
  type Place,
} from "../fault.js";
import { markOf } from "../mark.js";
import { compositionFaults } from "./composition.js";
import { inForm } from "./field-form.js";
import { fieldsOf, namesIn, type Grammar, type Kind } from "./grammar.js";
import { isObject, kindOf, own, type Json, type JsonObject } from "./json.js";
import { limits } from "./limits.js";
import { escapePointer } from "./pointer.js";
import { sizesOf } from "./sizes.js";
import { below, type Sources, type Target } from "./sources.js";
import { targetName } from "./target-name.js";
import { targetsIn } from "./targets.js";
import { isUrl } from "./url.js";
import { entryOf, fillHome, fillPlainFields, wholesIn } from "./whole.js";

/** What `bundle` has to know of a dialect. */
export interface Form {
  readonly grammar: Grammar;
  /** Where named schemas are kept: `components`, `schemas`. */
  readonly home: readonly string[];
}

/**
 * Makes one document of many files, in place. A reference to a schema becomes
 * one into the home of schemas, where the schema is moved under a name; any
 * other reference is replaced by what it points at.
 */
export function bundle(
  root: JsonObject,
  rootFile: string,
  { grammar, home }: Form,
  sources: Sources,
  faults: Fault[],
): void {
  const wholes = wholesIn(sources, faults);
  fillPlainFields(root, rootFile, wholes);
  const elsewhere = fillHome(root, rootFile, home, wholes);
  const schemas = schemasOf(root, home);
  const schemaNames = new Map<string, string>();
  const visited = new WeakSet();
  const { plainTarget, namedTarget, identities, isGone, valueAt } = targetsIn(
    root,
    {
      rootFile,
      home,
      schemas,
      sources,
      faults,
    },
  );
  /** Targets of references that lead round in a circle which has been reported. */
  const circular = new Set<string>();

  /** Schemas that have been moved and are still to be looked through, and their files. */
  const moved = new Map<Json, string>();
  let nesting = 0;
  /** Where chains of references that have been followed end. */
  const ends = new Map<string, { target: Target; value: Json }>();
  const sizeOf = sizesOf();
  const inlined = new Set<Json>();
  let repeated = 0;

  nameOwnSchemas();
  visitFields(root, "document", rootFile);
  for (const [value, file] of moved) visit(value, "schema", file);
  const endless = compositionFaults(root, sources.place);
  if (endless.length > 0) throw new Faults([...faults, ...endless]);

  /** Schemas in `components` keep their names, those that only point at a file as well. */
  function nameOwnSchemas(): void {
    // All have their names before the first is read, and finds the others.
    const moved: [value: JsonObject, file: string][] = [];
    for (const [name, schema] of Object.entries(schemas)) {
      schemaNames.set(idOf({ file: rootFile, pointer: [...home, name] }), name);
      const other = entryOf(elsewhere, name);
      if (other) schemaNames.set(idOf(other), name);
      const file = wholes.fileOf(schema) ?? rootFile;
      const found = attempt(faults, () => pureReference(schema, file));
      if (!found || found.file === rootFile || schemaNames.has(idOf(found)))
        continue;
      const value = attempt(faults, () =>
        sources.value(found, placeOf(schema)),
      );
      if (!isObject(value)) continue;
      schemaNames.set(idOf(found), name);
      schemas[name] = value;
      moved.push([value, found.file]);
    }
    for (const [value, file] of moved) visit(value, "schema", file);
  }

  /** The node as it is to stand in the document. */
  function visit(node: Json, kind: Kind, from: string): Json {
    if (!isObject(node)) return node;
    const file = moved.get(node) ?? wholes.fileOf(node) ?? from;
    if (kind === "schema") asReference(node, file);
    const reference = own(node, "$ref");
    if (reference !== undefined) {
      if (kind !== "schema") return inline(node, kind, file);
      if (!visited.has(node)) pointToSchema(node, file);
    }
    visitFields(node, kind, file);
    return node;
  }

  function visitFields(node: JsonObject, kind: Kind, file: string): void {
    if (visited.has(node)) return;
    visited.add(node);
    if (kind === "schema") pointMapping(node, file);
    for (const field of fieldsOf(grammar[kind], node)) {
      const { name, child } = field;
      const isWhole =
        child.holds !== "one" &&
        wholes.fill(
          node,
          name,
          file,
          child.holds === "list" ? Array.isArray : isObject,
        );
      const given = isWhole ? (own(node, name) ?? null) : field.value;
      const base = wholes.fileOf(given) ?? file;
      const step = (item: Json) => visit(item, child.kind, base);
      const found = { name, child, value: given };
      const value = inForm(node, kind, found, sources, faults);
      if (value === undefined) Reflect.deleteProperty(node, name);
      else if (Array.isArray(value)) node[name] = value.map(step);
      else if (child.holds === "one") node[name] = step(value);
      else if (isObject(value)) {
        node[name] = value;
        for (const key of namesIn(child, value))
          value[key] = step(value[key] ?? null);
      }
    }
  }

  /** The values of a discriminator's mapping are references as well, or names. */
  function pointMapping(node: JsonObject, file: string): void {
    const discriminator = own(node, "discriminator");
    if (!isObject(discriminator)) return;
    const mapping = own(discriminator, "mapping");
    const point = (owner: JsonObject, key: string) => {
      const reference = own(owner, key);
      if (typeof reference !== "string" || !/[#/]|\.\w+$/.test(reference))
        return;
      // `com.example.Note` is a name, though it could be a file's.
      if (Object.hasOwn(schemas, reference)) return;
      const place = below(placeOf(owner), key);
      const target = attempt(faults, () =>
        sources.target(reference, file, place),
      );
      if (!target) return;
      if (isGone(target)) {
        Reflect.deleteProperty(owner, key);
        faults.push(
          warning(
            place,
            `the discriminator names ${JSON.stringify(reference)}, which is not there: it is left out`,
            "write the name of a schema of `components.schemas`, or a reference to one",
          ),
        );
        return;
      }
      const found = attempt(faults, () => nameOf(target, owner));
      if (found !== undefined)
        owner[key] = `#/${[...home, found].map(escapePointer).join("/")}`;
    };
    if (isObject(mapping))
      Object.keys(mapping).forEach((key) => {
        point(mapping, key);
      });
    point(discriminator, "defaultMapping");
  }

  /** The object that a reference stands for, with the fields beside `$ref` laid over it. */
  function inline(node: JsonObject, kind: Kind, file: string): Json {
    const found = attempt(faults, () => follow(node, targetOf(node, file)));
    // Its fault stops the work; what refers to this one has none of its own.
    if (!found) return node;
    const value = visit(found.value, kind, found.target.file);
    assertUnrepeated(value, node);
    const { $ref: _, ...beside } = node;
    const names = Object.keys(beside);
    if (!isObject(value) || names.length === 0) return value;
    const unusual = names.filter((name) => !besideReference.has(name));
    if (kind !== "pathItem" && unusual.length > 0)
      faults.push(
        warning(
          below(placeOf(node), "$ref"),
          `beside \`$ref\` stands ${quoted(unusual)}; it is read as if it stood in what the reference leads to`,
          "OpenAPI reads only `summary` and `description` there",
        ),
      );
    return sources.standIn({ ...value, ...beside }, value);
  }

  /** Counts what stands in several places of the document. */
  function assertUnrepeated(value: Json, from: JsonObject): void {
    if (!inlined.has(value)) {
      inlined.add(value);
      return;
    }
    repeated += Number(sizeOf(value));
    if (repeated > limits.repeated)
      throw new Faults([
        error(
          below(placeOf(from), "$ref"),
          `references repeat more than ${String(limits.repeated)} values`,
          "name the schemas of what is referred to in `components.schemas`",
        ),
      ]);
  }

  function pointToSchema(node: JsonObject, file: string): void {
    const name = attempt(faults, () => {
      const target = targetOf(node, file);
      follow(node, target);
      return nameOf(target, node);
    });
    if (name === undefined) delete node["$ref"];
    else node["$ref"] = `#/${[...home, name].map(escapePointer).join("/")}`;
  }

  /** The name of a schema in `components`; a schema from elsewhere is moved there. */
  function nameOf(target: Target, from: JsonObject): string {
    const known = schemaNames.get(idOf(target));
    if (known !== undefined) return known;
    const value = sources.value(target, placeOf(from));
    const name = freeName(
      targetName(target, target.file === rootFile, (pointer) =>
        valueAt({ ...target, pointer }),
      ),
      target,
    );
    schemaNames.set(idOf(target), name);
    schemas[name] = value;
    // A chain of them can be longer than the stack.
    if (nesting < limits.hops) {
      nesting += 1;
      visit(value, "schema", target.file);
      nesting -= 1;
    } else moved.set(value, target.file);
    return name;
  }

  /** Where a name is taken, a mark made of the place tells the other from it. */
  function freeName(wanted: string, { file, pointer }: Target): string {
    // Assigned, `__proto__` would become the prototype of the others.
    const base = wanted === "__proto__" ? "proto" : wanted;
    if (!Object.hasOwn(schemas, base)) return base;
    const path = isUrl(file)
      ? file
      : relative(dirname(rootFile), file).split(sep).join("/");
    const mark = markOf(idOf({ file: path, pointer }));
    let name = `${base}_${mark}`;
    for (let n = 2; Object.hasOwn(schemas, name); n++)
      name = `${base}_${mark}_${String(n)}`;
    return name;
  }

  /** Follows a reference, and a reference that it leads to, to an object that is none. */
  function follow(
    start: JsonObject,
    first: Target,
  ): { target: Target; value: Json } {
    const seen = new Set<string>();
    let target = first;
    for (;;) {
      const id = idOf(target);
      if (seen.has(id))
        throw new Faults(
          endlessAt(
            start,
            seen,
            seen.size === 1
              ? "$ref leads only to itself"
              : "$ref leads only round in a circle",
            "point it at an object that is no reference",
          ),
        );
      seen.add(id);
      if (seen.size > limits.hops)
        throw new Faults(
          endlessAt(
            start,
            seen,
            `$ref leads through more than ${String(limits.hops)} references`,
            "point it at the object itself",
          ),
        );
      const end = ends.get(id);
      if (end) return end;
      const value = sources.value(target, below(placeOf(start), "$ref"));
      const next = pureReference(value, target.file);
      if (!next) {
        ends.set(id, { target, value });
        return { target, value };
      }
      target = next;
    }
  }

  /** One fault for a chain without an end, whichever of the references into it is found first. */
  function endlessAt(
    start: JsonObject,
    seen: ReadonlySet<string>,
    message: string,
    hint: string,
  ): readonly Fault[] {
    const known = [...seen].some((id) => circular.has(id));
    for (const id of seen) circular.add(id);
    return known ? [] : [error(below(placeOf(start), "$ref"), message, hint)];
  }

  function pureReference(node: Json, file: string): Target | undefined {
    return isObject(node) && Object.hasOwn(node, "$ref")
      ? targetOf(node, file)
      : undefined;
  }

  function targetOf(node: JsonObject, file: string): Target {
    const reference = own(node, "$ref");
    const plain = plainTarget(reference, file);
    if (plain) return plain;
    const place = below(placeOf(node), "$ref");
    if (typeof reference !== "string")
      throw new Faults([
        error(
          place,
          `$ref must be a string, and is ${kindOf(reference)}`,
          "write it as `$ref: '#/components/…'` or `$ref: file.yaml`",
        ),
      ]);
    return namedTarget(reference, file, place);
  }

  /** A reference by `$dynamicAnchor` leads where a plain one would: types have no word for more. */
  function asReference(node: JsonObject, file: string): void {
    const dynamic = own(node, "$dynamicRef");
    if (typeof dynamic !== "string" || Object.hasOwn(node, "$ref")) return;
    const place = below(placeOf(node), "$dynamicRef");
    Reflect.deleteProperty(node, "$dynamicRef");
    node["$ref"] = dynamic;
    const name = dynamic.split("#").at(-1) ?? "";
    if (identities(file).dynamic(name) > 1)
      faults.push(
        warning(
          place,
          `several schemas have the \`$dynamicAnchor\` ${JSON.stringify(name)}; the one that a \`$ref\` would lead to is read`,
          "write out the schema where another one is meant",
        ),
      );
  }

  function placeOf(node: Json): Place {
    return sources.place(isObject(node) ? node : root);
  }
}

/** What may stand beside `$ref`, other than in schemas. */
const besideReference: ReadonlySet<string> = new Set([
  "summary",
  "description",
]);

function schemasOf(root: JsonObject, home: readonly string[]): JsonObject {
  let node = root;
  for (const key of home) {
    const child = (node[key] ??= {});
    if (!isObject(child)) return {};
    node = child;
  }
  return node;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function idOf({ file, pointer }: Target): string {
  return JSON.stringify([file, ...pointer]);
}
