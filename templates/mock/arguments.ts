/** Collects the arguments of a request from the places they travel in. */

import type { DecodedBody, FieldValue } from "./bodies.js";
import type { MockArgument, MockSchema } from "./description.js";
import type { Route } from "./routes.js";
import {
  decoded,
  fieldsOf,
  isOfKind,
  isPairOf,
  rawPairs,
  readPairs,
  readSegment,
  type RawPair,
} from "./styles.js";
import { readText } from "./values.js";

export interface ReadArguments {
  /** What the request has of what the operation takes. */
  readonly known: readonly KnownArgument[];
  /** What the request has and the operation does not take. */
  readonly unknown: readonly NamedValue[];
}

export interface NamedValue {
  /** `body` for a body that is one value. */
  readonly name: string;
  /** What it is called among the arguments, where that differs. */
  readonly argument?: string;
  readonly value: unknown;
}

export interface KnownArgument extends NamedValue {
  readonly in: MockArgument["in"];
  readonly schema: MockSchema;
}

export function readArguments(
  route: Route,
  search: string,
  headers: Headers,
  body: DecodedBody,
): ReadArguments {
  const known: KnownArgument[] = [];
  const unknown: NamedValue[] = [];
  const { arguments: all } = route.operation;
  const add = (argument: MockArgument, value: unknown): void => {
    const { name, argument: called, in: place, schema } = argument;
    known.push({
      name,
      ...(called !== undefined && { argument: called }),
      in: place,
      schema,
      value,
    });
  };
  const sort = (place: MockArgument["in"], name: string, sent: Sent): void => {
    const argument = route.operation.arguments.find(
      (candidate) => candidate.in === place && candidate.name === name,
    );
    if (argument !== undefined) {
      add(argument, read(sent, argument));
    } else if (place === "body" && route.operation.openBody === true) {
      known.push({ name, in: place, schema: {}, value: asSent(sent) });
    } else if (place !== "path") {
      unknown.push({ name, value: asSent(sent) });
    }
  };

  for (const [name, text] of route.pathValues) {
    const argument = all.find((one) => one.in === "path" && one.name === name);
    const { serialization } = argument ?? {};
    if (argument && serialization) {
      add(argument, readSegment(text, argument, serialization));
    } else {
      sort("path", name, { texts: [decoded(text)] });
    }
  }
  const pairs = rawPairs(search.replace(/^\?/, ""));
  const left = readStyled(pairs, all, "query", add);
  const query = new URLSearchParams(
    left.map((pair) => pair.join("=")).join("&"),
  );
  for (const name of new Set(query.keys())) {
    sort("query", name, { texts: query.getAll(name) });
  }
  for (const argument of all) {
    const text = argument.in === "header" ? headers.get(argument.name) : null;
    if (text === null) continue;
    const { serialization } = argument;
    if (serialization)
      add(argument, readSegment(text, argument, serialization));
    else sort("header", argument.name, { texts: [text] });
  }
  readStyled(cookiePairs(headers), all, "cookie", add);
  if (route.operation.body !== undefined) {
    const value = wholeBody(body);
    const { schema } = route.operation.body;
    if (value !== undefined) {
      known.push({ name: "body", in: "body", schema, value });
    }
  } else {
    for (const [name, sent] of bodyFields(body, all)) sort("body", name, sent);
  }
  return { known, unknown };
}

/**
 * Reads the arguments of a place that say how they are written.
 *
 * @returns The pairs that belong to none of them
 */
function readStyled(
  pairs: readonly RawPair[],
  all: readonly MockArgument[],
  place: MockArgument["in"],
  add: (argument: MockArgument, value: unknown) => void,
): readonly RawPair[] {
  const here = all.filter((argument) => argument.in === place);
  let spread: MockArgument | undefined;
  for (const argument of here) {
    const { serialization, schema } = argument;
    if (!serialization) continue;
    const { style, explode } = serialization;
    // The names of its fields stand in the place of its own.
    if (explode && style !== "deepObject" && isOfKind("object", schema)) {
      spread ??= argument;
      continue;
    }
    const value = readPairs(pairs, argument, serialization);
    if (value !== undefined) add(argument, value);
  }
  const left = pairs.filter(
    (pair) =>
      !here.some(
        (one) => one.serialization && isPairOf(pair, one, one.serialization),
      ),
  );
  if (!spread) return left;
  const isOfAnother = ([name]: RawPair) =>
    here.some((one) => one.name === decoded(name));
  const own = left.filter((pair) => !isOfAnother(pair));
  if (own.length) add(spread, fieldsOf(own));
  return left.filter(isOfAnother);
}

/** Exploded, the form style joins pairs in a cookie as in a query. */
function cookiePairs(headers: Headers): readonly RawPair[] {
  const text = headers.get("cookie") ?? "";
  return text.split(/;\s*/).flatMap((pair) => rawPairs(pair));
}

/** What travelled under a name: the texts and files of a form, or JSON. */
type Sent =
  { readonly texts: readonly FieldValue[] } | { readonly json: unknown };

function asSent(sent: Sent): unknown {
  return "json" in sent ? sent.json : sent.texts.at(-1);
}

/** Of a name that comes twice the last one counts, unless it is a list's. */
function read(sent: Sent, argument: MockArgument): unknown {
  if ("json" in sent) return sent.json;
  const { schema } = argument;
  const last = sent.texts.at(-1);
  if (typeof last !== "string") return isList(schema) ? sent.texts : last;
  const value = readText(last, schema);
  if (!isList(schema) || Array.isArray(value)) return value;
  if (sent.texts.length > 1) return sent.texts;
  const { style, explode = argument.in !== "body" } =
    argument.serialization ?? {};
  if (style === "spaceDelimited") return last.split(" ");
  if (style === "pipeDelimited") return last.split("|");
  if (style !== undefined) return explode ? sent.texts : last.split(",");
  return argument.in === "body" ? value : last.split(",");
}

function isList({ types }: MockSchema): boolean {
  return types?.includes("array") === true && !types.includes("string");
}

function bodyFields(
  body: DecodedBody,
  all: readonly MockArgument[],
): readonly (readonly [string, Sent])[] {
  if (body.kind === "form") {
    const deep = new Map<string, Record<string, unknown>>();
    const plain = [...body.fields].flatMap(([name, texts]) => {
      const [, own = "", field = ""] = /^([^[]+)\[(.*)\]$/.exec(name) ?? [];
      const isDeep = all.some(
        (one) => one.name === own && one.serialization?.style === "deepObject",
      );
      if (!isDeep) return [[name, { texts }] as const];
      deep.set(own, { ...deep.get(own), [field]: texts.at(-1) });
      return [];
    });
    return [
      ...plain,
      ...[...deep].map(([name, json]) => [name, { json }] as const),
    ];
  }
  if (body.kind === "json" && isFields(body.value)) {
    return Object.entries(body.value).map(([name, json]) => [name, { json }]);
  }
  return [];
}

/** Whether a JSON value has named fields, as arguments need. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wholeBody(body: DecodedBody): unknown {
  switch (body.kind) {
    case "none":
    case "malformed":
      return undefined;
    case "form":
      return Object.fromEntries(
        [...body.fields].map(([name, texts]) => [name, texts.at(-1)]),
      );
    case "json":
    case "text":
    case "bytes":
      return body.value;
  }
}
