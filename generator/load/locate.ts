import { Faults, type Fault } from "../fault.js";
import { positionsIn } from "./positions.js";
import { readText } from "./read.js";

/** Faults with line and column, for which each file is read again, with positions. */
export function locate(faults: readonly Fault[]): readonly Fault[] {
  const located = [...faults];
  const unknown = faults.flatMap(({ place }, index) =>
    place.pointer && !place.position
      ? [{ ...place, pointer: place.pointer, index }]
      : [],
  );
  for (const file of new Set(unknown.map((place) => place.file))) {
    const places = unknown.filter((place) => place.file === file);
    const text = places[0]?.text ?? textOf(file);
    if (text === null) continue;
    const pointers = places.map(({ pointer }) => pointer);
    positionsIn(text, pointers).forEach((position, at) => {
      const index = places[at]?.index ?? 0;
      const fault = faults[index];
      if (fault && position)
        located[index] = { ...fault, place: { ...fault.place, position } };
    });
  }
  return located;
}

/** The text of a file; null where it is gone since. */
function textOf(file: string): string | null {
  try {
    return readText(file, { file });
  } catch (cause) {
    if (cause instanceof Faults) return null;
    throw cause;
  }
}
