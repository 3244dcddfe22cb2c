import { basename, extname } from "node:path";
import { error, Faults, type Fault, type Place } from "../fault.js";
import { grammar, type Kind } from "./grammar.js";
import { isObject, kindOf, own, type Json, type JsonObject } from "./json.js";
import { below, type Sources, type Target } from "./sources.js";

/**
 * Makes one document of many files, in place. A reference to a schema becomes
 * one into `components.schemas`, where the schema is moved under a name; any
 * other reference is replaced by what it points at.
 */
export function bundle(
  root: JsonObject,
  rootFile: string,
  sources: Sources,
  faults: Fault[],
): void {
  const schemas = schemasOf(root);
  const schemaNames = new Map<string, string>();
  const visited = new WeakSet();
  /** Targets of references that lead round in a circle which has been reported. */
  const circular = new Set<string>();

  nameOwnSchemas();
  visitFields(root, "document", rootFile);

  /** Schemas in `components` keep their names, those that only point at a file as well. */
  function nameOwnSchemas(): void {
    for (const [name, schema] of Object.entries(schemas)) {
      schemaNames.set(
        idOf({ file: rootFile, pointer: ["components", "schemas", name] }),
        name,
      );
      const found = attempt(() => pureReference(schema, rootFile));
      if (!found || found.file === rootFile || schemaNames.has(idOf(found)))
        continue;
      const value = attempt(() => sources.value(found, placeOf(schema)));
      if (!isObject(value)) continue;
      schemaNames.set(idOf(found), name);
      schemas[name] = value;
      visit(value, "schema", found.file);
    }
  }

  /** The node as it is to stand in the document. */
  function visit(node: Json, kind: Kind, file: string): Json {
    if (!isObject(node)) return node;
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
    for (const [field, child] of Object.entries(grammar[kind])) {
      const value = own(node, field);
      if (value === undefined) continue;
      if (child.holds === "one") node[field] = visit(value, child.kind, file);
      else if (child.holds === "map" && isObject(value))
        for (const [name, item] of Object.entries(value))
          value[name] = visit(item, child.kind, file);
      else if (child.holds === "list" && Array.isArray(value))
        value.forEach((item, index) => {
          value[index] = visit(item, child.kind, file);
        });
      else
        faults.push(
          error(
            below(placeOf(node), field),
            `\`${field}\` must be a ${child.holds === "map" ? "mapping" : "list"}, and is ${kindOf(value)}`,
            "see the OpenAPI 3.1 specification for its form",
          ),
        );
    }
  }

  /** The object that a reference stands for, with the fields beside `$ref` laid over it. */
  function inline(node: JsonObject, kind: Kind, file: string): Json {
    const found = attempt(() => follow(node, file));
    // Its fault stops the work; what refers to this one has none of its own.
    if (!found) return node;
    const value = visit(found.value, kind, found.target.file);
    const { $ref: _, ...beside } = node;
    return isObject(value) && Object.keys(beside).length > 0
      ? sources.standIn({ ...value, ...beside }, value)
      : value;
  }

  function pointToSchema(node: JsonObject, file: string): void {
    const name = attempt(() => {
      follow(node, file);
      return nameOf(targetOf(node, file), node);
    });
    if (name === undefined) delete node["$ref"];
    else node["$ref"] = `#/components/schemas/${escapePointer(name)}`;
  }

  /** The name of a schema in `components`; a schema from elsewhere is moved there. */
  function nameOf(target: Target, from: JsonObject): string {
    const known = schemaNames.get(idOf(target));
    if (known !== undefined) return known;
    const value = sources.value(target, placeOf(from));
    const name = freeName(
      target.pointer.at(-1) ?? basename(target.file, extname(target.file)),
    );
    schemaNames.set(idOf(target), name);
    schemas[name] = value;
    visit(value, "schema", target.file);
    return name;
  }

  function freeName(wanted: string): string {
    // Assigned, `__proto__` would become the prototype of the others.
    const base = wanted === "__proto__" ? "proto" : wanted;
    let name = base;
    for (let n = 2; Object.hasOwn(schemas, name); n++) name = `${base}${n}`;
    return name;
  }

  /** Follows a reference, and a reference that it leads to, to an object that is none. */
  function follow(
    start: JsonObject,
    startFile: string,
  ): { target: Target; value: Json } {
    const seen = new Set<string>();
    let target = targetOf(start, startFile);
    for (;;) {
      const id = idOf(target);
      if (seen.has(id)) throw new Faults(circleAt(start, seen));
      seen.add(id);
      const value = sources.value(target, below(placeOf(start), "$ref"));
      const next = pureReference(value, target.file);
      if (!next) return { target, value };
      target = next;
    }
  }

  /** One fault for a circle, whichever of the references into it is found first. */
  function circleAt(
    start: JsonObject,
    seen: ReadonlySet<string>,
  ): readonly Fault[] {
    const known = [...seen].some((id) => circular.has(id));
    for (const id of seen) circular.add(id);
    if (known) return [];
    return [
      error(
        below(placeOf(start), "$ref"),
        seen.size === 1
          ? "$ref leads only to itself"
          : "$ref leads only round in a circle",
        "point it at an object that is no reference",
      ),
    ];
  }

  function pureReference(node: Json, file: string): Target | undefined {
    return isObject(node) && Object.hasOwn(node, "$ref")
      ? targetOf(node, file)
      : undefined;
  }

  function targetOf(node: JsonObject, file: string): Target {
    const place = below(placeOf(node), "$ref");
    const reference = own(node, "$ref");
    if (typeof reference !== "string")
      throw new Faults([
        error(
          place,
          `$ref must be a string, and is ${kindOf(reference)}`,
          "write it as `$ref: '#/components/…'` or `$ref: file.yaml`",
        ),
      ]);
    return sources.target(reference, file, place);
  }

  function placeOf(node: Json): Place {
    return sources.place(isObject(node) ? node : root);
  }

  /** Collects the faults of a step that may fail, so that the next one still runs. */
  function attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (cause) {
      if (!(cause instanceof Faults)) throw cause;
      faults.push(...cause.faults);
      return undefined;
    }
  }
}

function schemasOf(root: JsonObject): JsonObject {
  const components = (root["components"] ??= {});
  if (!isObject(components)) return {};
  const schemas = (components["schemas"] ??= {});
  return isObject(schemas) ? schemas : {};
}

function idOf({ file, pointer }: Target): string {
  return JSON.stringify([file, ...pointer]);
}

function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
