import { markOf } from "./mark.js";

/** What an earlier run has named, as its manifest keeps it. */
export interface Named {
  /** A mark of four characters for each thing that has a name, one behind the other. */
  readonly known: string;
  /** Those of them whose names have a mark, or are otherwise not as they were wished. */
  readonly marked: readonly string[];
}

export const nothingNamed: Named = { known: "", marked: [] };

/**
 * Knows what an earlier run has named, so that what is new gives way to it, and
 * notes what this one names. Things are called by what they are in the document:
 * `GET /pets`, `schema Pet`, `tag pets`.
 */
export interface Memory {
  /** 0: it has the name that it wishes for; 1: it has another; 2: it is new. */
  readonly rankOf: (thing: string) => 0 | 1 | 2;
  readonly note: (thing: string, isAsWished: boolean) => void;
  /** What this run has named. */
  readonly named: () => Named;
}

export function memoryOf({ known, marked }: Named): Memory {
  const before = new Set(known.match(/.{4}/g));
  const markedBefore = new Set(marked);
  const things = new Map<string, boolean>();
  return {
    rankOf: (thing) =>
      markedBefore.has(thing)
        ? 1
        : before.size > 0 && before.has(markOf(thing))
          ? 0
          : 2,
    note(thing, isAsWished) {
      things.set(thing, isAsWished && things.get(thing) !== false);
    },
    named: () => ({
      known: [...new Set([...things.keys()].map(markOf))].sort().join(""),
      marked: [...things]
        .filter(([, isAsWished]) => !isAsWished)
        .map(([thing]) => thing)
        .sort(),
    }),
  };
}
