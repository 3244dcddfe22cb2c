import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import type { AnswerContent, FailureAnswer, SuccessAnswer } from "./api.js";
import { essence, isJson, isText, isXml } from "./media-type.js";
import { entries, text, type Reading } from "./reading.js";
import type { Schemas } from "./schema.js";
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
  return found.map(([status, response]) => ({
    status: /^\d+$/.test(status) ? Number(status) : null,
    contents: contentsOf(reading, schemas, response),
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
      const bodies = contentsOf(reading, schemas, response).map((content) =>
        // Of a failure, all that is not JSON is read as text.
        isJson(content.mediaType)
          ? content.type
          : ({ kind: "string" } as const),
      );
      return {
        status:
          status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
        description: text(reading, response, "description") ?? "",
        type: bodies.length === 0 ? null : unionOf(bodies),
      };
    });
}

function contentsOf(
  reading: Reading,
  schemas: Schemas,
  response: JsonObject,
): readonly AnswerContent[] {
  const contents = entries(reading, response, "content");
  const hasJson = contents.some(([type]) => isJson(type));
  return (
    contents
      // JSON is asked for where there is a choice: what is XML nobody here reads.
      .filter(([type]) => !(hasJson && isXml(type)))
      .map(([mediaType, media]) => contentOf(schemas, mediaType, media))
  );
}

function contentOf(
  schemas: Schemas,
  mediaType: string,
  media: JsonObject,
): AnswerContent {
  const schema = own(media, "schema");
  const type = schemas.typeOf(schema);
  const item = own(media, "itemSchema");
  const kind = essence(mediaType);
  if (kind === "text/event-stream")
    return {
      mediaType,
      stream: "events",
      type: schemas.typeOf(dataOf(schemas, item) ?? schema),
    };
  if (
    /^application\/((x-)?(ndjson|jsonl|jsonlines|json-lines)|([^/]+\+)?json-seq)$/.test(
      kind,
    )
  )
    return {
      mediaType,
      stream: "values",
      type:
        item === undefined && type.kind === "array"
          ? type.items
          : schemas.typeOf(item ?? schema),
    };
  return { mediaType, stream: null, type: asRead(mediaType, type) };
}

/** Of the schema of an event that of its data, which may say what its text holds. */
function dataOf(schemas: Schemas, item: Json | undefined): Json | undefined {
  const data = schemas.fieldSchema(item, "data");
  return isObject(data) ? (own(data, "contentSchema") ?? data) : item;
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
