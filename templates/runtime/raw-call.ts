/** Calls of operations that the document lacks. */

import type { HttpMethod, Operation } from "./description.js";
import { headerRecord } from "./headers.js";
import type { Input, Named } from "./input.js";
import { FORM } from "./media-type.js";
import type { HeaderValues } from "./options.js";
import { target } from "./target.js";

/** A call, described by its caller. It has at most one kind of body. */
export interface RawCall {
  readonly method: HttpMethod;
  /** Below the base URL, with a slash in front: `/users.list`. */
  readonly path: string;
  readonly query?: object | undefined;
  readonly headers?: HeaderValues | undefined;
  /** Fields, sent as a form; with a file among them, as multipart. */
  readonly form?: object | undefined;
  /** Any value, sent as JSON. */
  readonly json?: unknown;
  /** Fields, sent as multipart. */
  readonly multipart?: object | undefined;
  /** Text or bytes, sent as they are. `content-type` in `headers` names them. */
  readonly body?:
    string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream;
}

/**
 * What the document would say of a call.
 *
 * @throws TypeError where the call has two bodies
 */
export function describeCall(call: RawCall): {
  readonly operation: Operation;
  readonly input: Input;
} {
  const { method, path, query = {}, headers = {} } = call;
  const header = headerRecord(headers);
  const kinds = Object.keys(TYPES) as (keyof typeof TYPES)[];
  const [kind, another] = kinds.filter((one) => call[one] !== undefined);
  if (another)
    throw new TypeError(`a call has one body: ${kind} or ${another}`);
  const operation = {
    name: `${method} ${path}`,
    method,
    path,
    accept: "application/json, */*",
    target,
    // What the document does not promise, nobody relies on.
    secured: "optional",
    idempotent: false,
  } as const;
  const input = { path: {}, query: query as Named, header };
  if (!kind) return { operation, input };
  // A Blob is never encoded again, whatever its content type.
  const { [kind]: given } = call;
  const body =
    typeof given === "string" && kind === "body" ? new Blob([given]) : given;
  const named = kind === "body" ? header["content-type"] : undefined;
  return {
    operation: { ...operation, contentType: named ?? TYPES[kind] },
    input: { ...input, body },
  };
}

const TYPES = {
  form: FORM,
  json: "application/json",
  multipart: "multipart/form-data",
  body: "application/octet-stream",
} as const;
