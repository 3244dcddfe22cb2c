/** Finds the operation that a path belongs to. */

import type { MockOperation } from "./description.js";

export interface Route {
  readonly operation: MockOperation;
  /** The values of the path's parameters, as they were sent. */
  readonly pathValues: ReadonlyMap<string, string>;
}

/** Either the route, or the methods that the path would have taken. */
export type Found =
  | { readonly route: Route }
  | { readonly route?: never; readonly allowed: readonly string[] };

export type FindRoute = (method: string, path: string) => Found;

interface Pattern {
  readonly operation: MockOperation;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

/** A path without parameters is preferred to one that has some. */
export function routesOf(operations: readonly MockOperation[]): FindRoute {
  const patterns = operations
    .map(patternOf)
    .sort((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    const matches = patterns.filter(({ expression }) => expression.test(path));
    const match = matches.find(({ operation }) => operation.method === method);
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
  // A capture group in `split` keeps what it matched: texts at even places,
  // parameter names at odd ones.
  const parts = operation.path.split(/\{([^{}]*)\}/);
  const source = parts.map((part, index) =>
    index % 2 === 1
      ? "([^/]+)"
      : part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  return {
    operation,
    expression: new RegExp(`^${source.join("")}$`),
    names: parts.filter((_, index) => index % 2 === 1),
  };
}
