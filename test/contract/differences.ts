import { isDeepStrictEqual, inspect } from "node:util";

/**
 * What is not as the contract says, one sentence each, which names the thing.
 * Empty: it is as documented.
 */
export type Differences = readonly string[];

/** Compares values deeply. `subject` is what a person looks for. */
export function differ(
  subject: string,
  found: unknown,
  expected: unknown,
): Differences {
  return isDeepStrictEqual(found, expected)
    ? []
    : [`${subject}: found ${shown(found)}, expected ${shown(expected)}`];
}

/** Compares lists entry by entry, so that each entry is named by itself. */
export function differInOrder(
  subject: string,
  found: readonly string[],
  expected: readonly string[],
): Differences {
  const longest = found.length > expected.length ? found : expected;
  return longest.flatMap((_, index) =>
    differ(`${subject} ${index + 1}`, found[index], expected[index]),
  );
}

/** Names each phrase that `text` lacks, letter case and line breaks aside. */
export function lacking(
  subject: string,
  text: string,
  phrases: readonly string[],
): Differences {
  const plain = text.replace(/\s+/g, " ").toLowerCase();
  return phrases
    .filter((phrase) => !plain.includes(phrase.toLowerCase()))
    .map((phrase) => `${subject}: ${shown(text)} lacks ${shown(phrase)}`);
}

function shown(value: unknown): string {
  return inspect(value, { breakLength: Infinity, depth: 5 });
}
