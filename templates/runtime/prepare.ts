/** A call, turned into a request; all that can be wrong with it. */

import { refusal } from "./argument-text.js";
import {
  pathOf,
  type ApiDescription,
  type BodyKind,
  type Operation,
} from "./description.js";
import { headerRecord } from "./headers.js";
import { JSON_TYPE } from "./media-type.js";
import type { EncodedBody } from "./options.js";
import type { Input, Named } from "./places.js";

/** A request as it is sent, as often as it takes, but for the token. */
export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | null;
}

/**
 * @param baseUrl Without a slash at its end
 * @param given Headers sent besides the operation's own; of several the last wins
 * @param forms What encodes forms instead of the operation's own
 * @returns The request; a promise of it where its body has to be read first
 * @throws TypeError, naming the argument, for what cannot be sent
 */
export function prepare(
  api: ApiDescription,
  baseUrl: string,
  operation: Operation,
  input: Input,
  given: readonly (Named | Headers | undefined)[],
  forms?: BodyKind,
): PlainRequest | Promise<PlainRequest> {
  const { accept = JSON_TYPE, body: own, method = "POST" } = operation;
  const kind = own?.type === forms?.type && !own?.isTyped ? forms : own;
  const { contentType = kind?.type, secured = true, target } = operation;
  const { credential } = api;
  if (
    secured &&
    credential !== undefined &&
    (has(input.query, credential) || has(input.body, credential))
  ) {
    throw refusal(
      credential,
      "is the token: give it in the options of the call",
    );
  }
  const url = baseUrl + (target ? target(operation, input) : pathOf(operation));
  const parameters = operation.headers?.(operation, input) ?? input.header;
  const headers: Record<string, string> = {
    accept,
    ...headerRecord(...given, parameters),
  };
  const requestWith = (body: EncodedBody | null): PlainRequest => {
    // The body says what it is, not the caller's headers; and of a multipart
    // body only fetch knows the boundary.
    delete headers["content-type"];
    delete headers["content-length"];
    if (
      body !== null &&
      contentType !== undefined &&
      !kind?.isTyped &&
      !(body instanceof FormData)
    ) {
      headers["content-type"] = contentType;
    }
    return { url, method, headers, body };
  };
  if (!kind || contentType === undefined || input.body === undefined) {
    return requestWith(null);
  }
  const body = kind.encode(input.body, contentType, operation);
  return body instanceof Promise ? body.then(requestWith) : requestWith(body);
}

/** Whether a form, a query or an object has a field of this name. */
function has(fields: unknown, name: string): boolean {
  const object = Object(fields) as Pick<FormData, "has">;
  return typeof object.has === "function"
    ? object.has(name)
    : Object.hasOwn(object, name);
}
