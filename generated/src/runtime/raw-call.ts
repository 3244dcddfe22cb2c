/** Calls of operations that the document lacks. */

import { any } from "./any-answer.js";
import type { HttpMethod, Operation } from "./description.js";
import { fileForm, multipart } from "./file-body.js";
import { headerRecord } from "./headers.js";
import type { HeaderValues } from "./options.js";
import type { Input, Named } from "./places.js";
import { fixedTarget } from "./target.js";
import { json, raw } from "./whole-body.js";

/** A call, described by its caller. It has at most one kind of body. */
export interface RawCall {
  /** fetch sends no `TRACE`. */
  readonly method: Exclude<HttpMethod, "TRACE">;
  /** Below the base URL, with a slash in front: `/users.list`. */
  readonly path: string;
  /** What errors, logs and limits call it. Default: method and path. */
  readonly name?: string | undefined;
  /** Whether a second identical call changes nothing more. Default: `false`. */
  readonly idempotent?: boolean | undefined;
  /**
   * Whether the data is the body as a stream, unread, where the call succeeds and
   * its answer is no JSON. The time limits end when the stream is handed over.
   */
  readonly unread?: boolean | undefined;
  /**
   * Whether `path` is a whole URL of another server, sent as it is. That server
   * gets no token and none of the client's headers, and no middleware sees it.
   */
  readonly elsewhere?: boolean | undefined;
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
  const { idempotent = false, unread = false, elsewhere = false } = call;
  // The URL of an upload is a secret of its own.
  const shown = elsewhere ? new URL(path).host : path;
  const { name = `${method} ${shown}` } = call;
  const header = headerRecord(headers);
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const [kind, another] = kinds.filter((one) => call[one] !== undefined);
  if (another)
    throw new TypeError(`a call has one body: ${kind} or ${another}`);
  const operation = {
    name,
    method,
    path,
    accept: elsewhere ? "*/*" : "application/json, */*",
    answer: any,
    // What the document does not promise, nobody relies on.
    secured: !elsewhere && "optional",
    idempotent,
    unread,
    elsewhere,
    ...(!elsewhere && { target: fixedTarget }),
  } as const;
  const input = { path: {}, query: query as Named, header };
  if (!kind) return { operation, input };
  // A Blob is never encoded again, whatever its content type.
  const { [kind]: given } = call;
  const body =
    typeof given === "string" && kind === "body" ? new Blob([given]) : given;
  const named = kind === "body" ? header["content-type"] : undefined;
  return {
    operation: {
      ...operation,
      body: KINDS[kind],
      ...(named !== undefined && { contentType: named }),
    },
    input: { ...input, body },
  };
}

const KINDS = { form: fileForm, json, multipart, body: raw };
