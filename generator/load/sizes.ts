import type { Json, JsonObject } from "./json.js";

/** How many values there are in one, each counted as often as it stands there. */
export function sizesOf() {
  const known = new Map<object, number | "open">();
  const sizeOf = (value: Json): number | "endless" => {
    const stack: Json[] = [value];
    while (stack.length > 0) {
      const node = stack.at(-1);
      if (typeof node !== "object" || node === null) {
        stack.pop();
        continue;
      }
      const before = known.get(node);
      if (typeof before === "number") {
        stack.pop();
        continue;
      }
      const children = Object.values(node).filter(
        (child): child is Json[] | JsonObject =>
          typeof child === "object" && child !== null,
      );
      if (before === undefined) {
        known.set(node, "open");
        for (const child of children) {
          const state = known.get(child);
          if (state === "open") return "endless";
          if (state === undefined) stack.push(child);
        }
      } else {
        let size = Object.keys(node).length + 1;
        for (const child of children) size += Number(known.get(child) ?? 0);
        known.set(node, size);
        stack.pop();
      }
    }
    return typeof value === "object" && value !== null
      ? Number(known.get(value))
      : 1;
  };
  /** How many there are when each is counted once. */
  const distinct = () =>
    [...known.keys()].reduce(
      (sum, node) => sum + Object.keys(node).length + 1,
      0,
    );
  return Object.assign(sizeOf, { distinct });
}
