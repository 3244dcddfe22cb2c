import { markOf } from "../mark.js";
import type { Identifier } from "./identifier.js";
import type { Memory } from "../stable-names.js";

/**
 * The words of a name: `admin.users_session` and `adminUsersSession` have
 * three. Only ASCII letters and digits survive, so that what is made of them is
 * an identifier and a file name everywhere.
 */
export function words(text: string): readonly string[] {
  return ascii(text)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** A text without the marks of its letters: `naïve` is one word, and `Größe` as well. */
function ascii(text: string): string {
  return isAscii.test(text)
    ? text
    : text
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replaceAll("ß", "ss");
}

const isAscii = /^[ -~]*$/;

/** `adminUsersSessionReset`, `filesGetUploadURL`: all words but the first keep the capitals they have. */
export function camelCase(parts: readonly string[]): string {
  const [first = "", ...others] = parts;
  // Where all is in capitals, as in `GET_URL`, they say nothing.
  const says = parts.some((word) => /[a-z]/.test(word));
  return (
    first.toLowerCase() +
    others.map((word) => capitalized(says ? word : word.toLowerCase())).join("")
  );
}

/** `AdminUsersSession`. A name that is one identifier already keeps its capitals. */
export function pascalCase(text: string): string {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : words(text)
        .map((word) => capitalized(word.toLowerCase()))
        .join("");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a name is wanted for. */
interface Wish {
  readonly wanted: string;
  /** What to call it where nothing of the wanted name can stand in an identifier. */
  readonly fallback: string;
  /** What the document calls it; the wanted name is made of this. */
  readonly text: string;
  /** What it is in the document, where an earlier run may have named it. */
  readonly thing?: string;
}

/**
 * Wishes in the order in which they are met, whatever order the document has: what
 * an earlier run has named, then what is spelled as its name, then what looks like
 * an identifier, then the shorter text.
 */
export function inOrder<Wished extends Wish>(
  wishes: readonly Wished[],
  memory?: Memory,
): readonly Wished[] {
  const keyOf = ({ wanted, text, thing }: Wish) => [
    thing === undefined ? 2 : (memory?.rankOf(thing) ?? 2),
    wanted === text ? 0 : /^\w+$/.test(text) ? 1 : 2,
    text.length,
    text,
    thing ?? "",
  ];
  return wishes
    .map((wish) => ({ wish, key: keyOf(wish) }))
    .sort((a, b) => compared(a.key, b.key))
    .map(({ wish }) => wish);
}

type Keys = readonly (number | string)[];

function compared(a: Keys, b: Keys): number {
  for (let at = 0; at < a.length; at++) {
    const [one = "", other = ""] = [a[at], b[at]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Gives out names so that no two differ by case alone and none is reserved. */
export interface Names {
  /**
   * The wanted name, made an identifier. Where that is taken, or nothing is left
   * of it, a mark made of the document's text tells it from others: a number
   * would change with what stands before it.
   */
  claim: (
    wanted: string,
    fallback: string,
    text?: string,
    thing?: string,
  ) => Identifier;
  /** Names for all, in their order; they are given in that of `inOrder`. */
  claimAll: (wishes: readonly Wish[]) => readonly Identifier[];
}

/**
 * @param exact Names that are given to nobody, spelled exactly so.
 * @param inAnyCase Names that are given to nobody, however they are spelled.
 * @param memory Of earlier names, and what notes these
 */
export function namesBeside(
  exact: ReadonlySet<string>,
  inAnyCase: Iterable<string> = [],
  memory?: Memory,
): Names {
  const device = new Set([...inAnyCase].map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  const isFree = (name: string) =>
    !exact.has(name) &&
    !device.has(name.toLowerCase()) &&
    !taken.has(name.toLowerCase());

  const claim: Names["claim"] = (wanted, fallback, text = wanted, thing) => {
    const base = asIdentifier(wanted);
    const name = firstOf(candidates(base, fallback, text), isFree);
    taken.add(name.toLowerCase());
    if (thing !== undefined) memory?.note(thing, name === base);
    return name as Identifier;
  };

  function* candidates(base: string, fallback: string, text: string) {
    const stem = base || fallback;
    if (base !== "" || text === "") yield stem;
    if (exact.has(stem) || device.has(stem.toLowerCase())) yield `${stem}_`;
    const mark = markOf(text);
    yield `${stem}_${mark}`;
    for (let n = 2; ; n++) yield `${stem}_${mark}_${String(n)}`;
  }

  return {
    claim,
    claimAll(wishes) {
      const names = new Map<Wish, Identifier>();
      for (const wish of inOrder(wishes, memory))
        names.set(
          wish,
          claim(wish.wanted, wish.fallback, wish.text, wish.thing),
        );
      return wishes.flatMap((wish) => names.get(wish) ?? []);
    },
  };
}

/** Pairs of what stands at the same place of two lists of one length. */
export function zip<First, Second>(
  first: readonly First[],
  second: readonly Second[],
): readonly (readonly [First, Second])[] {
  return first.flatMap((value, index) => {
    const other = second[index];
    return other === undefined ? [] : [[value, other] as const];
  });
}

function firstOf<Value>(
  values: Iterable<Value>,
  isRight: (value: Value) => boolean,
): Value {
  for (const value of values) if (isRight(value)) return value;
  throw new Error("no value is right");
}

/** Far below the 255 bytes that file systems give to a name, endings included. */
const longest = 120;

function asIdentifier(wanted: string): string {
  const safe = wanted.replace(/[^A-Za-z0-9_$]/g, "").slice(0, longest);
  return /^[0-9]/.test(safe) ? `_${safe}` : safe;
}
