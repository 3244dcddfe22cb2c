/** Finds the operation that a path belongs to. */

import type { MockArgument, MockOperation } from "./description.js";
import { decoded, rawPairs } from "./styles.js";

export interface Route {
  readonly operation: MockOperation;
  /** The values of the path's parameters, as they were sent. */
  readonly pathValues: ReadonlyMap<string, string>;
}

/** Either the route, or the methods that the path would have taken. */
export type Found =
  | { readonly route: Route }
  | { readonly route?: never; readonly allowed: readonly string[] };

/** What tells operations of one path apart. */
export interface Asked {
  /** Its query, with the question mark. */
  readonly search: string;
  readonly headers: Headers;
}

export type FindRoute = (method: string, path: string, asked: Asked) => Found;

interface Pattern {
  readonly operation: MockOperation;
  readonly expression: RegExp;
  readonly names: readonly string[];
  /** The query that the path has in the document. */
  readonly query: readonly string[];
}

/**
 * A path without parameters is preferred to one that has some, and one with a query
 * to one without. Of those that are left, the one whose values are asked for.
 */
export function routesOf(operations: readonly MockOperation[]): FindRoute {
  const patterns = operations
    .map(patternOf)
    .sort(
      (a, b) =>
        a.names.length - b.names.length || b.query.length - a.query.length,
    );
  return (method, path, asked) => {
    const pairs = new Set(queryOf(asked.search));
    const matches = patterns.filter(
      ({ expression, query }) =>
        expression.test(path) && query.every((pair) => pairs.has(pair)),
    );
    const ofMethod = matches.filter(
      ({ operation }) => operation.method === method,
    );
    const match =
      ofMethod.find(({ operation }) => isAsked(operation, asked)) ??
      ofMethod[0];
    if (match === undefined) {
      return { allowed: matches.map(({ operation }) => operation.method) };
    }
    const values = match.expression.exec(path)?.slice(1) ?? [];
    const pathValues = new Map(
      match.names.map((name, index) => [name, values[index] ?? ""]),
    );
    return { route: { operation: match.operation, pathValues } };
  };
}

function patternOf(operation: MockOperation): Pattern {
  const [path = "", query = ""] = operation.path.split("?");
  // A capture group in `split` keeps what it matched: texts at even places,
  // parameter names at odd ones.
  const parts = path.split(/\{([^{}]*)\}/);
  const source = parts.map((part, index) =>
    index % 2 === 1
      ? valueOf(operation, part)
      : part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  return {
    operation,
    expression: new RegExp(`^${source.join("")}$`),
    names: parts.filter((_, index) => index % 2 === 1),
    query: queryOf(query),
  };
}

/** What a value in a path can be: a part of a segment, or several where it has slashes. */
function valueOf({ arguments: all }: MockOperation, name: string): string {
  const argument = all.find((one) => one.in === "path" && one.name === name);
  return argument?.serialization?.style === "reserved" ? "(.+)" : "([^/]+)";
}

function queryOf(search: string): readonly string[] {
  return rawPairs(search.replace(/^\?/, "")).map(([name, value]) =>
    decoded(`${name}=${value}`),
  );
}

/** Whether every value that an operation demands of query and headers is there. */
function isAsked(
  { arguments: all }: MockOperation,
  { search, headers }: Asked,
): boolean {
  const query = new URLSearchParams(search);
  const sent = (argument: MockArgument) =>
    argument.in === "query"
      ? query.get(argument.name)
      : headers.get(argument.name);
  return all.every(
    (argument) =>
      !argument.required ||
      !argument.schema.enum ||
      (argument.in !== "query" && argument.in !== "header") ||
      argument.schema.enum.some((value) => String(value) === sent(argument)),
  );
}
