/** A call, turned into the parts of a request; all that can be wrong with it. */

import { encodeBody } from "./body.js";
import type { Operation } from "./description.js";
import { headerRecord } from "./headers.js";
import type { Input, Named } from "./input.js";
import type { EncodedBody } from "./options.js";
import { fillPath } from "./path.js";
import { queryText } from "./query.js";

/** The parts of a request, but for the base URL and the token. */
export interface PreparedRequest {
  /** The path with its values. */
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  /** By lower-case name; `null` takes a header away. */
  readonly headers: Readonly<Record<string, string | null>>;
  /** `undefined` for none. */
  readonly body: EncodedBody | undefined;
}

/**
 * @param headers Sent besides the operation's own; of several the last wins
 * @throws TypeError, naming the argument, for what cannot be sent
 */
export async function prepare(
  operation: Operation,
  input: Input,
  headers: readonly (Named | undefined)[],
): Promise<PreparedRequest> {
  const { accept, contentType } = operation;
  const path = fillPath(operation.path, input.path);
  const query = queryText(input.query, operation.parameters);
  const named = headerRecord({ accept }, ...headers, input.header);
  const body =
    contentType === undefined || input.body === undefined
      ? undefined
      : await encodeBody(contentType, input.body);
  // Only fetch knows the boundary of a multipart body, so it names the type.
  const isOurs = body !== undefined && !(body instanceof FormData);
  return {
    path,
    query,
    headers: {
      ...named,
      "content-type": isOurs ? (contentType ?? null) : null,
    },
    body,
  };
}
