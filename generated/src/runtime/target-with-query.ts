/** Where a request goes, of an operation whose path has a query in the document. */

import { pathOf, type Operation } from "./description.js";
import type { Input } from "./places.js";
import { target } from "./target.js";

/**
 * The path with its values, the query of its own, and that of the arguments.
 *
 * @throws TypeError as `target` does
 */
export function targetWithQuery(operation: Operation, input: Input): string {
  const [path = "", own = ""] = pathOf(operation).split("?");
  const filled = target({ ...operation, path }, input);
  return `${filled}${filled.includes("?") ? "&" : "?"}${own}`;
}
