/** How a difference is written down. */

import type { Call } from "./clients.js";
import type { Field } from "./wire.js";

export interface Difference {
  /** What is given. */
  readonly given: string;
  /** `elsewhere`: the URL of a server that is none of the API's. */
  readonly call: (elsewhere: string) => Call;
  readonly theirs: Behaviour;
  readonly ours: Behaviour;
  /** Why ours is right. */
  readonly why: string;
}

/** The request that is sent, or the error: name and message. */
export type Behaviour = Sent | { readonly refused: string };

export interface Sent {
  readonly fields: readonly Field[];
  /** Default: the client's. */
  readonly token?: string;
  /** Default: `/api/some.method`. */
  readonly target?: string;
  /** Where it was not the API's. */
  readonly server?: "another";
}

/** The file name of bytes that have none of their own. */
export const DEFAULT_FILENAME = { theirs: "Untitled", ours: "blob" };

export const form = (...fields: readonly Field[]): Sent => ({ fields });
export const refused = (error: string) => ({ refused: error });
export const refusedArgument = (why: string) =>
  refused(`TypeError: argument "a" ${why}`);

/** A difference about the value of one argument, `a`. */
export function value(
  given: string,
  make: () => unknown,
  theirs: Behaviour,
  ours: Behaviour,
  why: string,
): Difference {
  return { given, call: () => ({ args: { a: make() } }), theirs, ours, why };
}

export const notWritten =
  "what cannot be written is a mistake of the caller's, and better heard of before anything is sent";
export const noJson = refusedArgument("holds an object that has no JSON form");
