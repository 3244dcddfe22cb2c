import { attempt, warning, type Fault } from "../fault.js";
import type { Home } from "./home.js";
import { isObject, own, type JsonObject } from "./json.js";
import { below, type Sources, type Target } from "./sources.js";
import type { Targets } from "./targets.js";

/** What reading a discriminator needs to know of the document. */
interface Surroundings {
  readonly home: Home;
  readonly targets: Targets;
  /** The name of the schema at a target, for an object that refers to it. */
  readonly nameOf: (target: Target, from: JsonObject) => string;
  readonly sources: Sources;
  readonly faults: Fault[];
}

/** The values of a discriminator's mapping are references as well, or names. */
export function pointMapping(
  schema: JsonObject,
  file: string,
  { home, targets, nameOf, sources, faults }: Surroundings,
): void {
  const discriminator = own(schema, "discriminator");
  if (!isObject(discriminator)) return;
  const mapping = own(discriminator, "mapping");
  if (isObject(mapping))
    for (const key of Object.keys(mapping)) point(mapping, key);
  point(discriminator, "defaultMapping");

  function point(owner: JsonObject, key: string): void {
    const reference = own(owner, key);
    if (typeof reference !== "string" || !/[#/]|\.\w+$/.test(reference)) return;
    // `com.example.Note` is a name, though it could be a file's.
    if (Object.hasOwn(home.schemas, reference)) return;
    const place = below(sources.place(owner), key);
    const target = attempt(faults, () =>
      sources.target(reference, file, place),
    );
    if (!target) return;
    if (targets.isGone(target)) {
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
    const name = attempt(faults, () => nameOf(target, owner));
    if (name !== undefined) owner[key] = home.referenceTo(name);
  }
}
