/** The token of a call. */

import type { Operation } from "./description.js";

/**
 * The token, if it is one.
 *
 * @throws TypeError where an operation needs a token and there is none, or
 * where a header cannot carry it. The message never has the token.
 */
export function checkedToken(
  operation: Operation,
  token: unknown,
): string | undefined {
  if (token === undefined && (operation.secured ?? true) !== true)
    return undefined;
  if (typeof token !== "string" || token === "") {
    throw new TypeError(
      `${operation.name} needs a token: give \`token\` to the client, or in the options of the call`,
    );
  }
  // Headers would throw too, but with the token in its message.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("the token holds a space, or what no token can hold");
  }
  return token;
}
