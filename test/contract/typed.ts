/** Types and members in words, so that they compare with the facts. */

import type ts from "typescript";
import type { Compiled, Member } from "./compiled.js";
import {
  differ,
  differInOrder,
  lacking,
  type Differences,
} from "./differences.js";
import type { Facts, ParameterFacts } from "./facts.js";

/** Types that a module exports, by name. */
export type Names = ReadonlyMap<string, ts.Type>;

/** `name: type`, or `name?: type`. */
export function written(
  compiled: Compiled,
  { name, optional, type }: Member,
): string {
  return `${name}${optional ? "?" : ""}: ${compiled.print(type)}`;
}

/** The same of a fact. */
export function expected({ name, required, type }: ParameterFacts): string {
  return `${name}${required ? "" : "?"}: ${type}`;
}

/** A promise of the model. */
export function resolvesToModel(
  compiled: Compiled,
  names: Names,
  { result }: Facts,
  subject: string,
  returns: ts.Type,
): Differences {
  return differ(
    `${subject}, resolves to`,
    nameOf(compiled, names, compiled.resolved(returns)),
    result.model,
  );
}

/** A promise of the labelled tuple. */
export function resolvesToTuple(
  compiled: Compiled,
  names: Names,
  { result }: Facts,
  subject: string,
  returns: ts.Type,
): Differences {
  const type = compiled.resolved(returns);
  const elements = type && compiled.tupleOf(type);
  if (!elements) return [`${subject}, resolves to no tuple`];
  return differInOrder(
    `${subject}, resolves to a tuple whose element`,
    elements.map(
      ({ name, type: element }) =>
        `${name}: ${nameOf(compiled, names, element) ?? ""}`,
    ),
    result.tuple.map(({ label, type: name }) => `${label}: ${name}`),
  );
}

/** Each parameter's doc comment says what the facts say, code marks aside. */
export function commented(
  subject: string,
  members: readonly Member[],
  parameters: readonly ParameterFacts[],
): Differences {
  const documentationOf = (wanted: string): string =>
    members.find(({ name }) => name === wanted)?.documentation ?? "";
  return parameters.flatMap(({ name, states }) =>
    lacking(
      `${subject}, comment on ${name}`,
      documentationOf(name).replaceAll("`", ""),
      states,
    ),
  );
}

/** A type's name; for a model, only where it is the one that `index` exports. */
function nameOf(
  compiled: Compiled,
  names: Names,
  type: ts.Type | undefined,
): string | undefined {
  if (!type) return undefined;
  const name = compiled.print(type);
  const exported = names.get(name);
  return exported && exported !== type ? `another ${name}` : name;
}
