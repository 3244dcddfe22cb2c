import { isObject, own, type Json, type JsonObject } from "./json.js";
import { methods } from "./grammar.js";

/**
 * What a key of `paths` says. Besides what OpenAPI has, people write operators of
 * RFC 6570, patterns, queries and fragments in it.
 */
export interface PathKey {
  /** As it is sent: literals percent-encoded, bare names in braces, no query. */
  readonly path: string;
  readonly names: readonly PathName[];
  /** What follows a question mark. */
  readonly query: readonly QueryPart[];
  /** Whether something follows a `#`, which no request has. */
  readonly hasFragment: boolean;
}

interface PathName {
  readonly name: string;
  /** What stands in the braces. */
  readonly written: string;
  /** Whether its value is taken with its slashes, as of `{+name}`. */
  readonly isReserved: boolean;
}

/** A field of a query: with a text of its own, or with the value of a name in braces. */
export type QueryPart =
  | { readonly field: string; readonly text: string }
  | { readonly field: string; readonly name: string };

/** `declared`: the names of path parameters, which are taken literally. */
export function readPathKey(
  key: string,
  declared: ReadonlySet<string>,
): PathKey {
  const names: PathName[] = [];
  const query: QueryPart[] = [];
  const { before, search, fragment } = partsOf(key);
  const path = pieces(before)
    .map(({ literal, written }) => {
      if (written === undefined) return encoded(literal);
      const [operator] = /^[?&#]/.exec(written) ?? [];
      if (operator !== undefined && !declared.has(written)) {
        if (operator !== "#")
          for (const each of written.slice(1).split(","))
            query.push({ field: bare(each), name: bare(each) });
        return "";
      }
      const { prefix, ...name } = nameOf(written, declared);
      names.push(name);
      return `${prefix}{${name.name}}`;
    })
    .join("");
  for (const pair of search.split("&").filter(Boolean)) {
    const [field = "", ...rest] = pair.split("=");
    const value = rest.join("=");
    const [, name] = /^\{([^{}]+)\}$/.exec(value || field) ?? [];
    if (name === undefined) query.push({ field, text: encoded(pair) });
    else query.push({ field: value ? field : bare(name), name: bare(name) });
  }
  return { path, names, query, hasFragment: fragment !== undefined };
}

/**
 * The path, and what follows it. Where that has names in braces as only a path has
 * them, the mark before it is a character of the path.
 */
function partsOf(key: string): {
  readonly before: string;
  readonly search: string;
  readonly fragment: string | undefined;
} {
  const [, whole = key, fragment] =
    /^((?:\{[^{}]*\}|[^#{])*)#([^{}]*)$/s.exec(key) ?? [];
  const [, before = whole, search = ""] =
    /^((?:\{[^{}]*\}|[^?{])*)\?((?:[^{}&]*(?:=\{[^{}]+\})?(?:&|$)|\{[^{}]+\}(?:&|$))*)$/s.exec(
      whole,
    ) ?? [];
  return { before, search, fragment };
}

/** A path as it is sent, with names in braces, and the fields of its query that have a text. */
export function sentPath(key: string, declared: ReadonlySet<string>): string {
  const { path, query } = readPathKey(key, declared);
  const fixed = query.flatMap((part) => ("text" in part ? [part.text] : []));
  return path + (fixed.length > 0 ? `?${fixed.join("&")}` : "");
}

/** The names of the path parameters that a path and its operations declare. */
export function declaredInPath(item: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const owners = [item, ...methods.map((method) => own(item, method))];
  for (const owner of owners) {
    const given: Json | undefined = isObject(owner)
      ? own(owner, "parameters")
      : undefined;
    for (const each of Array.isArray(given) ? given : []) {
      const name = isObject(each) && own(each, "in") === "path" && each["name"];
      if (typeof name === "string") names.add(name);
    }
  }
  return names;
}

/** Whether a name in braces is written with more than OpenAPI has. */
export function hasOperator({ name, written }: PathName): boolean {
  return name !== written;
}

/** Texts, and what stands in braces, which may be a pattern with braces of its own. */
function pieces(
  text: string,
): readonly { readonly literal: string; readonly written?: string }[] {
  return text
    .split(/(\{(?:[^{}]|\{[^{}]*\})+\})/)
    .map((literal, index) =>
      index % 2 === 1
        ? { literal, written: literal.slice(1, -1) }
        : { literal },
    );
}

function nameOf(
  written: string,
  declared: ReadonlySet<string>,
): PathName & { readonly prefix: string } {
  const plain = { name: written, written, isReserved: false, prefix: "" };
  if (/^\*{1,2}$/.test(written))
    return { ...plain, name: "wildcard", isReserved: true };
  const [, operator = "", inner = ""] =
    /^([+/.;]|\*{1,2}(?=\w))?(.*)$/s.exec(written) ?? [];
  // A name that is declared so is one; of `+` and `*` nobody means it.
  if (!/^[*+]|[*+]$/.test(written) && declared.has(written)) return plain;
  const name = bare(inner);
  // Who means an operator gives it a name.
  if (!/^[\w.$~-]+$/.test(name)) return plain;
  return {
    name,
    written,
    // `{+name}` of RFC 6570, `{name+}` of gateways, `{name=projects/*}` of gRPC,
    // `{*name}`, `{**name}`, `{name:path}` and `{name:.*}` of frameworks.
    isReserved:
      /^[+*]/.test(operator) ||
      /^(\+|=.*|:(path|\.[*+]))$/s.test(inner.slice(name.length)),
    prefix: { "/": "/", ".": ".", ";": `;${encoded(name)}=` }[operator] ?? "",
  };
}

/** A name without what RFC 6570, gateways and frameworks write behind it. */
function bare(written: string): string {
  return /^[\w.$~-]+(?=([*+?]|:.*|=.*)$)/s.exec(written)?.[0] ?? written;
}

/** RFC 6570, section 3.1: what no URI has is percent-encoded, what is so already stays. */
function encoded(text: string): string {
  return text.replaceAll(/%[\dA-Fa-f]{2}|[^]/gu, (one) =>
    (one.length === 3 && one.startsWith("%")) ||
    /[\w\-.~:/[\]@!$&'()*+,;=]/.test(one)
      ? one
      : [...Buffer.from(one)]
          .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
          .join(""),
  );
}
