/** The bodies of requests. Each kind comes with the operations that have it. */

import type { Operation } from "./description.js";
import type { EncodedBody } from "./options.js";

/** How the body of a request is made of what a call gives. */
export interface BodyKind {
  /** Whether it consists of named fields; else the argument `body` is all of it. */
  readonly hasFields: boolean;
  /** Whether what it encodes says itself what type it is. */
  readonly isTyped?: boolean;
  /** Its media type, where an operation names no other. */
  readonly type: string;
  /**
   * Encodes it; a promise where streams have to be read first, so that the
   * request can be repeated.
   *
   * @param contentType What the operation's body is
   * @param operation May say how its fields are written
   * @throws TypeError, naming the argument, where a value cannot be encoded
   */
  encode(
    body: unknown,
    contentType: string,
    operation: Operation,
  ): EncodedBody | Promise<EncodedBody>;
}
