/** Answers that are read as they come. */

import { any } from "./any-answer.js";
import type { AnswerKind, CallContext } from "./description.js";
import { ConnectionError, ResponseError } from "./errors.js";
import { eventsOf, type ServerSentEvent } from "./event-stream.js";
import { errorDetails } from "./failure.js";
import { parseJson } from "./json.js";
import { isJsonLines, isJsonSequence, jsonValues } from "./json-lines.js";
import { essence } from "./media-type.js";
import { redactedError } from "./redaction.js";
import { textsOf } from "./text-stream.js";

/**
 * Server-sent events and lines of JSON as async iterables; any other answer as
 * ever. The data of events is text.
 */
export const streamed: AnswerKind = streamedBy(eventsOf);

/** The same; the data of events is JSON, or text where it is none. */
export const streamedJson: AnswerKind = streamedBy(jsonEventsOf);

/** The same two, of operations that also answer with no body. */
export const streamedOrNone: AnswerKind = orNone(streamed);
export const streamedJsonOrNone: AnswerKind = orNone(streamedJson);

function orNone(kind: AnswerKind): AnswerKind {
  return {
    ...kind,
    accepts: (accept, type) => type === "" || any.accepts(accept, type),
  };
}

async function* jsonEventsOf(
  texts: AsyncIterable<string>,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  for await (const event of eventsOf(texts)) {
    const value = parseJson(event.data);
    yield { ...event, data: value === undefined ? event.data : value };
  }
}

function streamedBy(
  events: (texts: AsyncIterable<string>) => AsyncIterable<unknown>,
): AnswerKind {
  return {
    ...any,
    read(operation, response, type) {
      const { body, headers } = response;
      // What does not say that it is one is not taken for one, where it need not be.
      const isSaid =
        headers.has("content-type") || !operation.accept?.includes(",");
      const isThere = headers.get("content-length") !== "0";
      return isStream(essence(type)) && body && isSaid && isThere
        ? Promise.resolve(body)
        : any.read(operation, response, type);
    },
    decode(call, response, body, type) {
      const kind = essence(type);
      if (!isStream(kind) || !(body instanceof ReadableStream))
        return undefined;
      const texts = textsOf(body, {
        signal: call.until,
        broken: (cause) => brokenOff(call, response, cause),
      });
      return kind === EVENTS
        ? events(texts)
        : jsonValues(
            isJsonLines(kind) ? "\n" : "\x1e",
            texts,
            () =>
              new ResponseError(
                "answered a line that is not JSON",
                errorDetails(call, response, ""),
              ),
          );
    },
  };
}

const EVENTS = "text/event-stream";

function isStream(type: string): boolean {
  return type === EVENTS || isJsonLines(type) || isJsonSequence(type);
}

function brokenOff(
  call: CallContext,
  response: Response,
  error: unknown,
): ConnectionError {
  const cause = redactedError(error, call.redact);
  return new ConnectionError("broke off its answer", {
    ...errorDetails(call, response, ""),
    cause,
  });
}
