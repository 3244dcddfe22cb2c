import { existsSync } from "node:fs";
import { dirname, sep } from "node:path";
import { error, Faults, warning, type Fault, type Place } from "../fault.js";
import type { Home } from "./home.js";
import { identitiesIn, type Identities } from "./identities.js";
import { isObject, kindOf, own, type Json, type JsonObject } from "./json.js";
import { escapePointer } from "./pointer.js";
import { below, type Sources, type Target } from "./sources.js";
import { isUrl } from "./url.js";

/** What references of a document lead to. */
export interface Targets {
  /**
   * What a node found in a file refers to; undefined where it is no reference.
   * @throws {Faults} when that may not be followed.
   */
  readonly targetOf: (node: Json, file: string) => Target | undefined;
  /** What the schemas of a file call themselves. */
  readonly identities: (file: string) => Identities;
  /** Whether there is no such file below the document's folder, or it has no such part, nor the document a schema of that name. */
  readonly isGone: (target: Target) => boolean;
  /** What is there; undefined where nothing is. */
  readonly valueAt: (target: Target) => Json | undefined;
}

interface Context {
  readonly rootFile: string;
  readonly home: Home;
  readonly sources: Sources;
  readonly faults: Fault[];
}

export function targetsIn(
  root: JsonObject,
  { rootFile, home, sources, faults }: Context,
): Targets {
  const { pointer: way, schemas } = home;
  const identitiesByFile = new Map<string, Identities>();
  /** What references within a file lead to wherever in it they stand, by file: most stand there hundreds of times. */
  const plain = new Map<string, Map<string, Target>>();

  function targetOf(node: Json, file: string): Target | undefined {
    if (!isObject(node) || !Object.hasOwn(node, "$ref")) return undefined;
    const reference = own(node, "$ref");
    const known =
      typeof reference === "string" && plain.get(file)?.get(reference);
    if (known) return known;
    const place = below(sources.place(node), "$ref");
    if (typeof reference === "string")
      return namedTarget(reference, file, place);
    throw new Faults([
      error(
        place,
        `$ref must be a string, and is ${kindOf(reference)}`,
        "write it as `$ref: '#/components/…'` or `$ref: file.yaml`",
      ),
    ]);
  }

  function notePlain(reference: string, file: string, target: Target): Target {
    const known = plain.get(file) ?? new Map<string, Target>();
    plain.set(file, known.set(reference, target));
    return target;
  }

  /** What a reference points at; one to a schema's bare name, or as another dialect would write it, to that schema. */
  function namedTarget(reference: string, file: string, place: Place): Target {
    const here = selfOf(root);
    const local =
      here && reference.startsWith(`${here}#`)
        ? reference.slice(here.length)
        : reference;
    const from = place.pointer?.slice(0, -1).map(String) ?? [];
    const called = () => {
      const pointer = identities(file).find(local, from);
      return pointer && exists({ file, pointer }) ? { file, pointer } : null;
    };
    // An address that a schema has for its own is not looked up on the web.
    const byAddress = /^[a-z][a-z0-9+.-]+:/i.test(local) ? called() : null;
    if (byAddress) return byAddress;
    const target = sources.target(
      local,
      local === reference ? file : rootFile,
      place,
    );
    const isDocument = target.file === rootFile && target.pointer.length === 0;
    if (exists(target) && !isDocument)
      return reference.startsWith("#")
        ? notePlain(reference, file, target)
        : target;
    const byName = called();
    if (byName && byName.pointer.length > 0) return byName;
    const around = local.startsWith("#") ? enclosing(target, from) : undefined;
    if (around) {
      const address = `#/${around.map(escapePointer).join("/")}`;
      faults.push(
        warning(
          place,
          `$ref leads to ${reference}, which is ${isDocument ? "the whole document" : "not there"}; ${address} is read`,
          `write it as ${address}`,
        ),
      );
      return { file, pointer: around };
    }
    const name = /^(?:#\/(?:definitions|components\/schemas)\/)?([^#/]+)$/.exec(
      local,
    )?.[1];
    if (name === undefined || !Object.hasOwn(schemas, name) || exists(target))
      return target;
    const address = home.referenceTo(name);
    faults.push(
      warning(
        place,
        `$ref leads to ${reference}, which is not there; ${address} is read`,
        `write it as ${address}`,
      ),
    );
    return { file: rootFile, pointer: [...way, name] };
  }

  /** What is meant by a pointer that was written for the schema around it, as if that were the document. */
  function enclosing(
    { pointer }: Target,
    from: readonly string[],
  ): readonly string[] | undefined {
    const isOwn = way.every((key, at) => key === from[at]);
    if (!isOwn || from.length <= way.length) return undefined;
    if (pointer.length === 0) return from.slice(0, way.length + 1);
    for (let length = from.length; length > way.length; length--) {
      const meant = [...from.slice(0, length), ...pointer];
      if (exists({ file: rootFile, pointer: meant })) return meant;
    }
    return undefined;
  }

  /** What the schemas of a file call themselves. */
  function identities(file: string): Identities {
    const known = identitiesByFile.get(file);
    if (known) return known;
    const made = identitiesIn(valueAt({ file, pointer: [] }) ?? null, file);
    identitiesByFile.set(file, made);
    return made;
  }

  /** Whether a file that can be read has no such part, nor the document a schema of that name; or there is no such file. */
  function isGone(target: Target): boolean {
    const folder = dirname(rootFile);
    // Of others, whether they are there is nobody's business.
    const isInside =
      !isUrl(target.file) && target.file.startsWith(`${folder}${sep}`);
    if (isInside && !existsSync(target.file)) return true;
    return (
      target.pointer.length > 0 &&
      exists({ ...target, pointer: [] }) &&
      !exists(target) &&
      !Object.hasOwn(schemas, target.pointer.at(-1) ?? "")
    );
  }

  function exists(target: Target): boolean {
    return valueAt(target) !== undefined;
  }

  function valueAt(target: Target): Json | undefined {
    try {
      return sources.value(target, sources.place(root));
    } catch (cause) {
      if (cause instanceof Faults) return undefined;
      throw cause;
    }
  }

  return { targetOf, identities, isGone, valueAt };
}

/** The address that an OpenAPI 3.2 document says it has. */
function selfOf(root: JsonObject): string | undefined {
  const self = own(root, "$self");
  return typeof self === "string" && self !== "" ? self : undefined;
}
