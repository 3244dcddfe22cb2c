import { own, type Json, type JsonObject } from "../load/json.js";
import type {
  AnswerContent,
  FailureAnswer,
  SuccessAnswer,
} from "./api-answer.js";
import { essence, isJson, isText, isXml } from "../media-type.js";
import { entries, text, type Reading } from "./reading.js";

import { objectOf } from "./meet.js";
import { responseHeadersOf } from "./response-headers.js";
import { sampleOf } from "./sample.js";
import { exampleOf } from "./annotations.js";
import type { Schemas } from "./schema.js";
import { eventsOf, partsOf, streamOf, valueTypeOf } from "./streams.js";
import { unionOf } from "./union.js";
import type { Type } from "./type.js";

/** What an operation answers when it works, by status; where it names no 2xx, by its default. */
export function successesOf(
  reading: Reading,
  schemas: Schemas,
  operation: JsonObject,
): readonly SuccessAnswer[] {
  const responses = entries(reading, operation, "responses");
  const named = responses
    .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const found =
    named.length > 0
      ? named
      : responses.filter(([status]) => status === "default");
  const shown = new Set<string>();
  /** What is shown, and what the mock answers: the first of each media type. */
  const exampleFor = (mediaType: string, media: JsonObject) => {
    if (shown.has(essence(mediaType))) return undefined;
    shown.add(essence(mediaType));
    return exampleBody(reading, schemas, mediaType, media);
  };
  return found.map(([status, response]) => ({
    status: /^\d+$/.test(status) ? Number(status) : null,
    contents: mediaOf(reading, schemas, status, response).map(
      ([mediaType, media]) => ({
        ...contentOf(schemas, mediaType, media),
        example: exampleFor(mediaType, media),
      }),
    ),
    headers: responseHeadersOf(reading, schemas, response),
  }));
}

/** What an operation answers when it fails, by status: `404`, `4XX`, `default`. */
export function failuresOf(
  reading: Reading,
  schemas: Schemas,
  operation: JsonObject,
): readonly FailureAnswer[] {
  const responses = entries(reading, operation, "responses");
  const works = responses.some(([status]) => status.startsWith("2"));
  return responses
    .filter(
      ([status]) =>
        /^[1345](\d\d|XX)$/i.test(status) || (status === "default" && works),
    )
    .map(([status, response]) => {
      const bodies = mediaOf(reading, schemas, status, response).map(
        ([mediaType, media]): Type =>
          // Of a failure, all that is not JSON is read as text.
          isJson(mediaType)
            ? contentOf(schemas, mediaType, media).type
            : { kind: "string" },
      );
      return {
        status:
          status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
        description: text(reading, response, "description") ?? "",
        type: bodies.length === 0 ? null : unionOf(bodies),
        headers: responseHeadersOf(reading, schemas, response),
      };
    });
}

/** The media types of a response that are asked for. */
function mediaOf(
  reading: Reading,
  schemas: Schemas,
  status: string,
  response: JsonObject,
): readonly (readonly [mediaType: string, media: JsonObject])[] {
  const contents = contentsOf(reading, status, response);
  const hasJson = contents.some(([type]) => isJson(type));
  // JSON is asked for where there is a choice: what is XML nobody here reads, and
  // an object is no plain text, though ASP.NET lists that beside it.
  return contents.filter(
    ([type, media]) =>
      !hasJson ||
      !(isXml(type) || (isPlain(type) && isStructured(schemas, media))),
  );
}

/** The media types of a response: none of one that by its status has no body, whatever a document says. */
export function contentsOf(
  reading: Reading,
  status: string,
  response: JsonObject,
): ReturnType<typeof entries> {
  return /^20[45]$/.test(status) ? [] : entries(reading, response, "content");
}

function isPlain(mediaType: string): boolean {
  return essence(mediaType) === "text/plain";
}

function isStructured(schemas: Schemas, media: JsonObject): boolean {
  const type = schemas.typeOf(schemas.resolve(own(media, "schema")));
  return type.kind === "array" || objectOf(type, schemas.lookup) !== null;
}

function contentOf(
  schemas: Schemas,
  mediaType: string,
  media: JsonObject,
): Omit<AnswerContent, "example"> {
  const stream = streamOf(mediaType);
  if (stream === "events") {
    const events = eventsOf(schemas, media);
    const type = unionOf(events.map(({ data }) => data));
    return { mediaType, stream, events, type };
  }
  if (stream === "values")
    return {
      mediaType,
      stream,
      events: [],
      type: valueTypeOf(schemas, media),
    };
  const type = schemas.typeOf(own(media, "schema"));
  return { mediaType, stream, events: [], type: asRead(mediaType, type) };
}

/** A body to show; of a stream its parts, or all of its text. */
function exampleBody(
  reading: Reading,
  schemas: Schemas,
  mediaType: string,
  media: JsonObject,
): Json {
  const isStream = streamOf(mediaType) !== null;
  const given =
    exampleOf(reading, media) ??
    (isStream ? textOf(reading, media) : undefined);
  if (given !== undefined) return given;
  if (isStream) return partsOf(schemas, mediaType, media);
  const sample = sampleOf(own(media, "schema"), schemas);
  // Of a text that nothing is said of, it is a text that counts.
  return sample === null && isText(mediaType) ? "string" : sample;
}

/** An example as it is on the wire, which OpenAPI 3.2 has. */
function textOf(reading: Reading, media: JsonObject): Json | undefined {
  const [named] = entries(reading, media, "examples");
  return named && own(named[1], "serializedValue");
}

/** What the runtime makes of a body, whatever its schema says. */
function asRead(mediaType: string, type: Type): Type {
  if (
    isJson(mediaType) ||
    /^\*\/\*$|^application\/\*$/.test(essence(mediaType))
  )
    return type;
  if (isText(mediaType) || isXml(mediaType))
    return ["enum", "literal"].includes(type.kind) ? type : { kind: "string" };
  return { kind: "binary" };
}
