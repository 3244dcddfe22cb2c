import { error, Faults, type Place } from "../fault.js";
import type { Json } from "./json.js";
import { limits } from "./limits.js";
import { sizesOf } from "./sizes.js";

/**
 * Counts what references put into several places of a document, which a small
 * one can do without end. The count throws where it is too much: a place says by
 * which reference.
 */
export function repetitionCount(): (value: Json, place: () => Place) => void {
  const sizeOf = sizesOf();
  const inlined = new Set<Json>();
  let repeated = 0;
  return (value, place) => {
    if (!inlined.has(value)) {
      inlined.add(value);
      return;
    }
    repeated += Number(sizeOf(value));
    if (repeated > limits.repeated)
      throw new Faults([
        error(
          place(),
          `references repeat more than ${String(limits.repeated)} values`,
          "name the schemas of what is referred to in `components.schemas`",
        ),
      ]);
  };
}
