import { isObject, type Json } from "../load/json.js";
import type { AnswerContent } from "../model/api-answer.js";
import type { Operation } from "../model/api-operation.js";
import { essence, isJson, isRange } from "../media-type.js";
import { literal, type Code } from "./safe.js";
import { textOf } from "./text.js";
import type { OperationView } from "./operation-view.js";

type MockAnswers = Pick<
  OperationView["answer"],
  "example" | "mediaType" | "others"
>;

/** What the mock answers: the document's examples, in the forms of their media types. */
export function mockAnswersOf({ answer }: Operation): MockAnswers {
  const contents = answer.successes[0]?.contents ?? [];
  const usual =
    contents.find(({ mediaType }) => isJson(mediaType)) ?? contents[0];
  if (!usual) return { example: null, mediaType: null, others: [] };
  return {
    example: bodyOf(usual),
    mediaType: isData(usual) ? null : textOf(usual.mediaType),
    others: answer.successes.flatMap(({ status, contents }) =>
      contents
        .filter((content) => content !== usual && content.example !== undefined)
        .filter(({ mediaType }) => !isRange(mediaType))
        .map((content) => ({
          status: literal(status ?? answer.status),
          mediaType: textOf(content.mediaType),
          example: bodyOf(content),
        })),
    ),
  };
}

/** Whether its example goes out as JSON; else it is a text. */
function isData({ mediaType }: AnswerContent): boolean {
  return isJson(mediaType) || isRange(mediaType);
}

function bodyOf(content: AnswerContent): Code {
  const { stream, example = null } = content;
  if (isData(content)) return literal(example);
  // Of a stream as it is on the wire.
  if (stream === null || typeof example === "string")
    return literal(textOfExample(example));
  const parts = Array.isArray(example) ? example : [example];
  return literal(
    parts
      .map(
        stream === "events"
          ? eventOf
          : (part) => valueOf(part, content.mediaType),
      )
      .join(""),
  );
}

/** A line; of a JSON text sequence what RFC 7464 begins and ends a text with. */
function valueOf(value: Json, mediaType: string): string {
  const begin = essence(mediaType).endsWith("json-seq") ? "\x1e" : "";
  return `${begin}${JSON.stringify(value)}\n`;
}

/** An event as it travels: what has `data` is one already, else it is the data of one. */
function eventOf(value: Json): string {
  const { data, ...others } =
    isObject(value) && Object.hasOwn(value, "data") ? value : { data: value };
  const fields = ["event", "id", "retry"].flatMap((name) => {
    const text = Object.hasOwn(others, name) ? others[name] : undefined;
    return typeof text === "string" || typeof text === "number"
      ? [`${name}: ${String(text).replaceAll(/[\r\n\0]+/g, " ")}\n`]
      : [];
  });
  const lines = textOfExample(data ?? null).split(/\r\n|\r|\n/);
  return `${fields.join("")}${lines.map((line) => `data: ${line}\n`).join("")}\n`;
}

function textOfExample(example: Json): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}
