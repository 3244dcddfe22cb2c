import { pascalCase, zip, type Names } from "./names.js";
import type { ModelNames } from "./schema.js";
import type { Survey } from "./survey.js";

/**
 * What the schemas of `components` are called as models. Those that are in the
 * document and not among the chosen take part, so that nothing is renamed on
 * the day that an operation uses them.
 */
export function modelNamesOf(
  keys: readonly string[],
  all: readonly string[],
  survey: Survey,
  exported: Names,
  client: string,
): ReadonlyMap<string, ModelNames> {
  const chosen = new Set(keys);
  // What the document names goes first.
  const everything = [...new Set([...all, ...keys])];
  const answers = zip(
    everything,
    exported.claimAll(
      everything.map((key) => ({
        // Many an API has clients among what it tells of.
        wanted: pascalCase(key) === client ? `${client}Model` : pascalCase(key),
        fallback: "Model",
        text: key,
        thing: `schema ${key}`,
      })),
    ),
  );
  const differing = answers.filter(([key]) => survey.differing.has(key));
  const inputs = zip(
    differing.map(([key]) => key),
    exported.claimAll(
      differing.map(([key, answer]) => ({
        // `Error_` gives way to the global; what is made of it need not.
        wanted: `${answer.replace(/_$/, "")}Input`,
        fallback: "Input",
        text: key,
        thing: `schema ${key}`,
      })),
    ),
  );
  const inputOf = new Map(inputs);
  return new Map(
    answers
      .filter(([key]) => chosen.has(key))
      .map(([key, answer]) => [
        key,
        { answer, input: inputOf.get(key) ?? answer },
      ]),
  );
}
