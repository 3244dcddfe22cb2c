import type { Identifier } from "./api.js";

/**
 * The words of a name: `admin.users_session` and `adminUsersSession` have
 * three. Only ASCII letters and digits survive, so that what is made of them is
 * an identifier and a file name everywhere.
 */
export function words(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

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

/** Gives out names so that no two differ by case alone and none is reserved. */
export interface Names {
  /** The wanted name, made an identifier and, if it is taken, numbered from 2. */
  claim: (wanted: string, fallback: string) => Identifier;
}

/**
 * @param reserved Names that are given to nobody, spelled exactly so.
 * @param inAnyCase Names that are given to nobody, however they are spelled.
 */
export function namesBeside(
  reserved: Iterable<string>,
  inAnyCase: Iterable<string> = [],
): Names {
  const exact = new Set(reserved);
  const taken = new Set([...inAnyCase].map((name) => name.toLowerCase()));
  const isFree = (name: string) =>
    !exact.has(name) && !taken.has(name.toLowerCase());
  return {
    claim(wanted, fallback) {
      const base = asIdentifier(wanted, fallback);
      let name = exact.has(base) ? `${base}_` : base;
      for (let n = 2; !isFree(name); n++) name = `${base}${String(n)}`;
      taken.add(name.toLowerCase());
      return name as Identifier;
    },
  };
}

/** Far below the 255 bytes that file systems give to a name, endings included. */
const longest = 120;

function asIdentifier(wanted: string, fallback: string): string {
  const safe = wanted.replace(/[^A-Za-z0-9_$]/g, "").slice(0, longest);
  if (safe === "") return fallback;
  return /^[0-9]/.test(safe) ? `_${safe}` : safe;
}
