import { error, Faults, type Fault } from "../fault.js";
import type { Json, JsonObject } from "./json.js";
import { limits } from "./limits.js";
import { below, targetId, type Sources, type Target } from "./sources.js";

/** Where a chain of references ends: at what is no reference. */
interface End {
  readonly target: Target;
  readonly value: Json;
}

/** What `start`, a reference to `first`, leads to in the end. @throws {Faults} where that has none. */
type Follow = (start: JsonObject, first: Target) => End;

/**
 * Follows references to references. `targetOf` says what a node refers to, found
 * in a file; undefined where it is no reference.
 */
export function followerIn(
  { value: valueAt, place }: Sources,
  targetOf: (node: Json, file: string) => Target | undefined,
): Follow {
  /** Where chains that have been followed end, by what they begin with. */
  const ends = new Map<string, End>();
  /** Targets of references that lead round in a circle which has been reported. */
  const circular = new Set<string>();

  function follow(start: JsonObject, first: Target): End {
    // Most chains have been followed before, and their place is asked for in vain.
    const from = () => below(place(start), "$ref");
    const seen = new Set<string>();
    let target = first;
    for (;;) {
      const id = targetId(target);
      if (seen.has(id))
        throw endless(
          seen,
          error(
            from(),
            seen.size === 1
              ? "$ref leads only to itself"
              : "$ref leads only round in a circle",
            "point it at an object that is no reference",
          ),
        );
      seen.add(id);
      if (seen.size > limits.hops)
        throw endless(
          seen,
          error(
            from(),
            `$ref leads through more than ${String(limits.hops)} references`,
            "point it at the object itself",
          ),
        );
      const end = ends.get(id);
      if (end) return end;
      const value = valueAt(target, from());
      const next = targetOf(value, target.file);
      if (!next) {
        const found = { target, value };
        ends.set(id, found);
        return found;
      }
      target = next;
    }
  }

  /** One fault for a chain without an end, whichever of the references into it is found first. */
  function endless(seen: ReadonlySet<string>, fault: Fault): Faults {
    const known = [...seen].some((id) => circular.has(id));
    for (const id of seen) circular.add(id);
    return new Faults(known ? [] : [fault]);
  }

  return follow;
}
