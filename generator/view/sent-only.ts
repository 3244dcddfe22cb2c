import type { Operation } from "../model/api-operation.js";
import type { Model } from "../model/api.js";
import type { Identifier } from "../model/identifier.js";
import { addNamed, byName } from "../model/named-in.js";
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
  const known = byName(models);
  const sent = new Set<Identifier>();
  const answered = new Set<Identifier>();
  for (const { parameters, otherBodies, ...others } of operations) {
    addNamed([parameters, otherBodies], known, sent);
    addNamed(others, known, answered);
  }
  return new Set(
    holding.flatMap(({ name }) =>
      sent.has(name) && !answered.has(name) ? [name] : [],
    ),
  );
}
