/** Where a request goes, of an operation with parameters in its path or query. */

import { pathOf, type Operation } from "./description.js";
import type { Input } from "./input.js";
import { fillPath } from "./path.js";
import { queryText } from "./query.js";

/**
 * The path with its values, and the query.
 *
 * @throws TypeError, naming the argument, where a value cannot be part of them
 */
export function target(operation: Operation, input: Input): string {
  const { parameters } = operation;
  const query = queryText(input.query, parameters);
  const path = fillPath(pathOf(operation), input.path, parameters);
  return path + (query && `?${query}`);
}
