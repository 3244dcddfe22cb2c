import fc from "fast-check";
import type { JsonObject } from "../../generator/load/json.js";

export type Place = "path" | "query" | "header" | "cookie";
export type Shape = "text" | "list" | "object";

/** A parameter, and a value for it. */
export interface Argument {
  readonly name: string;
  readonly in: Place;
  readonly style: string;
  readonly explode: boolean;
  readonly value: string | readonly string[] | Readonly<Record<string, string>>;
}

/** How parameters may be written so that each value can be told from what is written. */
const ways: readonly (readonly [Place, string, boolean, readonly Shape[]])[] = [
  ...(["simple", "label", "matrix"] as const).flatMap((style) =>
    [true, false].map(
      (explode) =>
        ["path", style, explode, ["text", "list", "object"]] as const,
    ),
  ),
  ["query", "form", true, ["text", "list", "object"]],
  ["query", "form", false, ["text", "list", "object"]],
  ["query", "spaceDelimited", false, ["list"]],
  ["query", "pipeDelimited", false, ["list"]],
  ["query", "deepObject", true, ["object"]],
  ["header", "simple", true, ["text", "list", "object"]],
  ["header", "simple", false, ["text", "list", "object"]],
  ["cookie", "form", false, ["text", "list", "object"]],
];

/** Text that no style takes for one of its own delimiters. */
const words = [
  "a",
  "B",
  "0",
  "ü",
  "日本",
  "&=",
  "%",
  "%41",
  "+",
  "/",
  "?#",
  "'",
];
const plain = ["a", "B", "0", "x-y", "__proto__", "then"];

export function argumentNamed(name: string, places: readonly Place[]) {
  const possible = ways.filter(([place]) => places.includes(place));
  return fc
    .constantFrom(...possible)
    .chain(([place, style, explode, shapes]) => {
      const text = fc.constantFrom(...(place === "header" ? plain : words));
      const shaped = {
        text,
        list: fc.array(text, { minLength: 1, maxLength: 3 }),
        object: fc
          .uniqueArray(fc.constantFrom(...plain, "key&="), {
            minLength: 1,
            maxLength: 3,
          })
          .filter((keys) => place === "query" || !keys.includes("key&="))
          // Its own, or an exploded object could not be told from its neighbours.
          .map((keys) =>
            keys.map((key) =>
              place === "query" && explode ? `${key}@${name}` : key,
            ),
          )
          .chain((keys) =>
            fc
              .tuple(...keys.map(() => text))
              .map((values) =>
                Object.fromEntries(
                  keys.map((key, n) => [key, values[n] ?? ""] as const),
                ),
              ),
          ),
      };
      return fc
        .constantFrom(...shapes)
        .chain((shape): fc.Arbitrary<Argument["value"]> => shaped[shape])
        .map((value): Argument => ({ name, in: place, style, explode, value }));
    });
}

/** The parameter as the document describes it. */
export function parameterOf(argument: Argument): JsonObject {
  const { value, name, in: place, style, explode } = argument;
  const text = { type: "string" };
  return {
    name,
    in: place,
    style,
    explode,
    required: place === "path",
    schema:
      typeof value === "string"
        ? text
        : Array.isArray(value)
          ? { type: "array", items: text }
          : { type: "object", additionalProperties: text },
  };
}
