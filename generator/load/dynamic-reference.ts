import { warning, type Fault } from "../fault.js";
import { own, type JsonObject } from "./json.js";
import { below, type Sources } from "./sources.js";
import type { Targets } from "./targets.js";

/** A reference by `$dynamicAnchor` leads where a plain one would: types have no word for more. */
export function withoutDynamic(
  node: JsonObject,
  file: string,
  { identities }: Targets,
  { place }: Sources,
): readonly Fault[] {
  const dynamic = own(node, "$dynamicRef");
  if (typeof dynamic !== "string" || Object.hasOwn(node, "$ref")) return [];
  Reflect.deleteProperty(node, "$dynamicRef");
  node["$ref"] = dynamic;
  const name = dynamic.split("#").at(-1) ?? "";
  if (identities(file).dynamic(name) <= 1) return [];
  return [
    warning(
      below(place(node), "$dynamicRef"),
      `several schemas have the \`$dynamicAnchor\` ${JSON.stringify(name)}; the one that a \`$ref\` would lead to is read`,
      "write out the schema where another one is meant",
    ),
  ];
}
