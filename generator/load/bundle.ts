import { attempt, Faults, warning, type Fault } from "../fault.js";
import { compositionFaults } from "./composition.js";
import { pointMapping } from "./discriminator.js";
import { withoutDynamic } from "./dynamic-reference.js";
import { inForm } from "./field-form.js";
import { followerIn } from "./follow.js";
import { fieldsOf, namesIn, type Grammar, type Kind } from "./grammar.js";
import { homeIn } from "./home.js";
import { isObject, own, type Json, type JsonObject } from "./json.js";
import { limits } from "./limits.js";
import { repetitionCount } from "./repetition.js";
import { below, type Sources, type Target } from "./sources.js";
import { targetName } from "./target-name.js";
import { targetsIn } from "./targets.js";
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
  form: Form,
  { sources, faults }: { readonly sources: Sources; readonly faults: Fault[] },
): void {
  const { grammar } = form;
  const wholes = wholesIn(sources, faults);
  fillPlainFields(root, rootFile, wholes);
  const elsewhere = fillHome(root, rootFile, form.home, wholes);
  const home = homeIn(root, rootFile, form.home);
  const targets = targetsIn(root, { rootFile, home, sources, faults });
  const { targetOf } = targets;
  const follow = followerIn(sources, targetOf);
  const mapping = { home, targets, nameOf, sources, faults };
  const countRepetition = repetitionCount();
  const visited = new Set<JsonObject>();
  /** Schemas that have been moved and are still to be looked through, and their files. */
  const moved = new Map<Json, string>();
  let nesting = 0;

  nameOwnSchemas();
  visitFields(root, "document", rootFile);
  for (const [value, file] of moved) visit(value, "schema", file);
  const endless = compositionFaults(root, sources.place);
  if (endless.length > 0) throw new Faults([...faults, ...endless]);

  /** Schemas in `components` keep their names, those that only point at a file as well. */
  function nameOwnSchemas(): void {
    // All have their names before the first is read, and finds the others.
    const found: [value: JsonObject, file: string][] = [];
    for (const [name, schema] of Object.entries(home.schemas)) {
      home.call({ file: rootFile, pointer: [...home.pointer, name] }, name);
      const other = entryOf(elsewhere, name);
      if (other) home.call(other, name);
      const file = wholes.fileOf(schema) ?? rootFile;
      const target = attempt(faults, () => targetOf(schema, file));
      if (
        !target ||
        target.file === rootFile ||
        home.nameOf(target) !== undefined
      )
        continue;
      const value = attempt(faults, () =>
        sources.value(target, sources.place(isObject(schema) ? schema : root)),
      );
      if (!isObject(value)) continue;
      home.call(target, name);
      home.schemas[name] = value;
      found.push([value, target.file]);
    }
    for (const [value, file] of found) visit(value, "schema", file);
  }

  /** The node as it is to stand in the document. */
  function visit(node: Json, kind: Kind, from: string): Json {
    if (!isObject(node)) return node;
    const file = moved.get(node) ?? wholes.fileOf(node) ?? from;
    if (kind === "schema")
      faults.push(...withoutDynamic(node, file, targets, sources));
    if (Object.hasOwn(node, "$ref")) {
      if (kind !== "schema") return inline(node, kind, file);
      if (!visited.has(node)) pointToSchema(node, file);
    }
    visitFields(node, kind, file);
    return node;
  }

  function visitFields(node: JsonObject, kind: Kind, file: string): void {
    if (visited.has(node)) return;
    visited.add(node);
    if (kind === "schema") pointMapping(node, file, mapping);
    for (const { name, child } of fieldsOf(grammar[kind], node)) {
      if (child.holds !== "one")
        wholes.fill(
          node,
          name,
          file,
          child.holds === "list" ? Array.isArray : isObject,
        );
      const given = own(node, name) ?? null;
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

  /** The object that a reference stands for, with the fields beside `$ref` laid over it. */
  function inline(node: JsonObject, kind: Kind, file: string): Json {
    const found = attempt(faults, () => {
      const target = targetOf(node, file);
      return target && follow(node, target);
    });
    // Its fault stops the work; what refers to this one has none of its own.
    if (!found) return node;
    const value = visit(found.value, kind, found.target.file);
    countRepetition(value, () => below(sources.place(node), "$ref"));
    const { $ref: _, ...beside } = node;
    const names = Object.keys(beside);
    if (!isObject(value) || names.length === 0) return value;
    const unusual = names.filter((name) => !besideReference.has(name));
    if (kind !== "pathItem" && unusual.length > 0)
      faults.push(
        warning(
          below(sources.place(node), "$ref"),
          `beside \`$ref\` stands ${quoted(unusual)}; it is read as if it stood in what the reference leads to`,
          "OpenAPI reads only `summary` and `description` there",
        ),
      );
    return sources.standIn({ ...value, ...beside }, value);
  }

  function pointToSchema(node: JsonObject, file: string): void {
    const name = attempt(faults, () => {
      const target = targetOf(node, file);
      if (!target) return undefined;
      // One without an end has no name.
      follow(node, target);
      return nameOf(target, node);
    });
    if (name === undefined) delete node["$ref"];
    else node["$ref"] = home.referenceTo(name);
  }

  /** The name of a schema at home; a schema from elsewhere is moved there. */
  function nameOf(target: Target, from: JsonObject): string {
    const known = home.nameOf(target);
    if (known !== undefined) return known;
    const value = sources.value(target, sources.place(from));
    const wanted = targetName(target, target.file === rootFile, (pointer) =>
      targets.valueAt({ ...target, pointer }),
    );
    const name = home.takeIn(target, value, wanted);
    // A chain of them can be longer than the stack.
    if (nesting < limits.hops) {
      nesting += 1;
      visit(value, "schema", target.file);
      nesting -= 1;
    } else moved.set(value, target.file);
    return name;
  }
}

/** What may stand beside `$ref`, other than in schemas. */
const besideReference: ReadonlySet<string> = new Set([
  "summary",
  "description",
]);

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
