import type { Fault, Place, Position } from "./fault.js";
import { locator } from "./load/positions.js";
import { readText } from "./load/read.js";

/** Faults with line and column, for which each file is read again, with positions. */
export function locate(faults: readonly Fault[]): readonly Fault[] {
  const locators = new Map<string, ReturnType<typeof locator>>();
  return faults.map((fault) => {
    const position = positionOf(fault.place, locators);
    return position ? { ...fault, place: { ...fault.place, position } } : fault;
  });
}

function positionOf(
  { file, position, pointer, text }: Place,
  locators: Map<string, ReturnType<typeof locator>>,
): Position | undefined {
  if (position) return position;
  if (!pointer) return undefined;
  let locate = locators.get(file);
  if (!locate) {
    locate = locator(text ?? readText(file, { file }));
    locators.set(file, locate);
  }
  return locate(pointer);
}
