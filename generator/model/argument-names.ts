import type { Parameter } from "./api-parameter.js";

type Located = Pick<Parameter, "in" | "wireName">;

/** Whether an argument from there cannot have the name. */
export type IsReserved = (name: string, place: Parameter["in"]) => boolean;

/** Who keeps a name that several arguments have on the wire: the first of these. */
const order: readonly Parameter["in"][] = [
  "credential",
  "path",
  "query",
  "header",
  "cookie",
  "field",
  "body",
];

/**
 * What arguments are called in the one object that holds them: as on the wire.
 * Of several of one name, those that come later in `order` have behind it where
 * they travel: `id` in the path keeps its name, beside `id_query` and `id_body`.
 */
export function argumentNames(
  parameters: readonly Located[],
  isReserved: IsReserved = () => false,
): ReadonlyMap<Located, string> {
  const onWire = new Set(parameters.map(({ wireName }) => wireName));
  const names = new Map<Located, string>();
  const taken = new Set<string>();
  const ranked = [...parameters].sort(
    (a, b) => order.indexOf(a.in) - order.indexOf(b.in),
  );
  for (const parameter of ranked) {
    const { wireName, in: place } = parameter;
    const behind = place === "field" ? "body" : place;
    let name = wireName;
    const isTaken = () => taken.has(name) || isReserved(name, place);
    for (let n = 1; isTaken() || (n > 1 && onWire.has(name)); n++)
      name = `${wireName}_${behind}${n > 1 ? String(n) : ""}`;
    taken.add(name);
    names.set(parameter, name);
  }
  return names;
}
