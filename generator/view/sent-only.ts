import type { Identifier, Model, Operation } from "../model/api.js";
import { typeText } from "./type-text.js";

/**
 * The models that have bytes and are only sent: they take whatever holds bytes,
 * as arguments do. One that is answered as well has what answers have.
 */
export function sentOnly(
  models: readonly Model[],
  operations: readonly Operation[],
): ReadonlySet<Identifier> {
  const holding = models.filter(
    ({ type }) => typeText(type, { bytes: "Binary" }).hasBinary,
  );
  if (holding.length === 0) return new Set();
  const byName = new Map(models.map((model) => [model.name, model]));
  const sent = new Set<Identifier>();
  const answered = new Set<Identifier>();
  for (const { parameters, otherBodies, ...others } of operations) {
    collect([parameters, otherBodies], byName, sent);
    collect(others, byName, answered);
  }
  return new Set(
    holding.flatMap(({ name }) =>
      sent.has(name) && !answered.has(name) ? [name] : [],
    ),
  );
}

/** Adds the models that types below a value name, and those that these name. */
function collect(
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

function modelIn(
  node: object,
  models: ReadonlyMap<Identifier, Model>,
): Model | undefined {
  return "kind" in node && node.kind === "model" && "name" in node
    ? models.get(node.name as Identifier)
    : undefined;
}
