import type { Identifier } from "./identifier.js";
import type { Model } from "./api.js";

/** Adds the models that types below a value name, and those that these name. */
export function addNamed(
  root: unknown,
  models: ReadonlyMap<Identifier, Model>,
  found: Set<Identifier>,
): void {
  const seen = new Set<object>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    const model = modelIn(node, models);
    if (model && !found.has(model.name)) {
      found.add(model.name);
      waiting.push(model.type);
    }
    // An absent field is none: `undefined` would end the walk.
    for (const value of Object.values(node))
      if (typeof value === "object") waiting.push(value);
  }
}

export function byName(
  models: readonly Model[],
): ReadonlyMap<Identifier, Model> {
  return new Map(models.map((model) => [model.name, model]));
}

function modelIn(
  node: object,
  models: ReadonlyMap<Identifier, Model>,
): Model | undefined {
  return "kind" in node && node.kind === "model" && "name" in node
    ? models.get(node.name as Identifier)
    : undefined;
}
