import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import type { StreamEvent, SuccessAnswer } from "../model/api-answer.js";
import { isJson } from "../media-type.js";
import {
  code,
  key,
  literal,
  plainCell,
  type Cell,
  type Code,
  type FileName,
} from "./safe.js";
import { optionalText, textOf } from "./text.js";
import { typeText, type TypeText } from "./type-text.js";
import type { OperationView } from "./operation-view.js";
import type { View } from "./view.js";

/** What a call resolves to: the types of all answers that mean success. */
export function resultOf({ answer, method }: Operation): TypeText {
  return method === "HEAD" ? constant("void") : resultFor(answer.successes);
}

/** The types of these answers. */
export function resultFor(successes: readonly SuccessAnswer[]): TypeText {
  const texts = distinct(successes.flatMap(textsOf));
  const [only, ...others] = texts;
  if (!only) return constant("void");
  return others.length === 0 && successes.every(hasBody)
    ? only
    : joined([...texts, ...(successes.every(hasBody) ? [] : [nothing])]);
}

/**
 * What a call resolves to with its status, where that tells which answer it is;
 * or what headers it has; null where all are alike and name none.
 *
 * @param requestIdHeader Every answer has it, whether or not the document says so
 */
export function infoOf(
  { answer, method }: Operation,
  requestIdHeader: string,
): Code | null {
  const successes =
    method === "HEAD"
      ? answer.successes.map((success) => ({ ...success, contents: [] }))
      : answer.successes;
  const isPlain = successes.every(
    (success) => headersOf(success, requestIdHeader) === "Headers",
  );
  const isOne = new Set(successes.map(dataOf)).size < 2;
  return isOne && isPlain ? null : infoFor(successes, requestIdHeader);
}

/** What `withHttpInfo` resolves to for these answers. */
export function infoFor(
  successes: readonly SuccessAnswer[],
  requestIdHeader: string,
): Code {
  const isOne = new Set(successes.map(dataOf)).size < 2;
  const tuples = successes.map((success) => {
    const status =
      success.status === null || (isOne && successes.length === 1)
        ? "number"
        : String(success.status);
    return `[data: ${dataOf(success)}, status: ${status}, headers: ${headersOf(success, requestIdHeader)}]`;
  });
  return code(tuples.join(" | "));
}

/** The type of the headers of an answer, which knows the names of those in the document. */
function headersOf(
  { headers }: SuccessAnswer,
  requestIdHeader: string,
): string {
  const names = headers
    .filter(({ name }) => name.toLowerCase() !== requestIdHeader)
    .map(({ name }) => literal(name));
  return names.length === 0
    ? "Headers"
    : `${responseHeaders}<${names.join(" | ")}>`;
}

/** The type of the runtime for headers some of which are known. */
const responseHeaders = "ResponseHeaders" as Identifier;

/** The type of the runtime for an answer with its status and its headers. */
export const httpInfo = "HttpInfo" as Identifier;

/** What of the runtime the types of an operation's answers name. */
export function answerTypesOf(
  { answer, method }: Operation,
  requestIdHeader: string,
): OperationView["answerTypes"] {
  const { successes } = answer;
  const hasEvents =
    method !== "HEAD" &&
    successes.some(({ contents }) =>
      contents.some(({ stream }) => stream === "events"),
    );
  return {
    inData: hasEvents ? [eventType] : [],
    inInfo: successes.some(
      (success) => headersOf(success, requestIdHeader) !== "Headers",
    )
      ? [responseHeaders]
      : [],
  };
}

/** Where the runtime has these types. */
export function answerImports(
  names: Iterable<Identifier>,
): View["answerImports"] {
  const all = [...new Set(names)].sort();
  const from = (file: string, has: (name: Identifier) => boolean) => ({
    file: file as FileName,
    names: all.filter(has),
  });
  return [
    from("engine", (name) => name !== eventType),
    from("event-stream", (name) => name === eventType),
  ].filter(({ names }) => names.length > 0);
}

/** Whether all that is answered is a stream. */
export function isStreamed({ answer, method }: Operation): boolean {
  const contents = answer.successes.flatMap((success) => success.contents);
  return (
    method !== "HEAD" &&
    contents.length > 0 &&
    contents.every(({ stream }) => stream !== null) &&
    answer.successes.every(hasBody)
  );
}

/** The headers that the document names, by the statuses whose answers have them. */
export function headerViews({
  answer,
}: Operation): OperationView["responseHeaders"] {
  return [
    ...answer.successes.map(({ status, headers }) => ({
      status: status === null ? "2XX" : String(status),
      headers,
    })),
    ...answer.failures,
  ].flatMap(({ status, headers }) =>
    headers.map(({ name, type, description, deprecated }) => ({
      status: textOf(status),
      name: textOf(name),
      type: typeText(type),
      description: optionalText(description),
      deprecated,
      meaning: meaningOf(description, deprecated),
    })),
  );
}

function meaningOf(description: string, deprecated: boolean): Cell {
  const said = textOf(description).cell;
  return (deprecated ? `${said} Deprecated.`.trim() : said) as Cell;
}

function dataOf(success: SuccessAnswer): string {
  const texts = distinct(textsOf(success));
  return texts.length === 0 ? "undefined" : joined(texts).code;
}

/** The statuses that mean failure, and what is then in the body. */
export function failureViews({ answer }: Operation): OperationView["failures"] {
  return answer.failures.map(({ status, description, type }) => ({
    status: textOf(status),
    description: textOf(description),
    type: type && typeText(type),
    body: type ? typeText(type).cell : textOf("not documented").cell,
  }));
}

/**
 * What an HttpError of the operation holds. Nothing where no failure has a body; 1xx
 * are no answers, and 429 is another error.
 */
export function failureBodies({
  answer,
}: Operation): OperationView["failureBodies"] {
  const ofErrors = answer.failures.filter(
    ({ status }) => status !== "429" && !status.startsWith("1"),
  );
  if (ofErrors.every(({ type }) => type === null)) return [];
  return ofErrors.map(({ status, type }) => {
    const text = typeText(type ?? { kind: "unknown" });
    return {
      key: /^\d+$/.test(status) ? literal(Number(status)) : key(status),
      type: text.code,
      models: text.models,
    };
  });
}

/** What reads the answers; null where they are JSON alone. */
export function readerOf({ answer }: Operation): string | null {
  const contents = answer.successes.flatMap((success) => success.contents);
  const events = contents.filter(({ stream }) => stream === "events");
  // What a status without a body is, the runtime knows of those alone.
  const isNone = (success: SuccessAnswer) =>
    success.contents.length === 0 &&
    success.status !== 204 &&
    success.status !== 205;
  const orNone = answer.successes.some(isNone) ? "OrNone" : "";
  if (contents.some(({ stream }) => stream !== null))
    return events.some(
      ({ type }) => type.kind !== "string" && type.kind !== "unknown",
    )
      ? `streamedJson${orNone}`
      : `streamed${orNone}`;
  if (contents.length === 0) return "any";
  if (orNone) return "anyOrNone";
  return contents.every((one) => isJson(one.mediaType)) ? null : "any";
}

/** What is asked for. */
export function acceptOf({ answer }: Operation): string {
  const types = answer.successes.flatMap(({ contents }) =>
    contents.map(({ mediaType }) => mediaType),
  );
  return [...new Set(types)].join(", ") || "*/*";
}

function hasBody({ status, contents }: SuccessAnswer): boolean {
  return contents.length > 0 || status === null;
}

const nothing = constant("undefined");

function constant(text: string): TypeText {
  return {
    code: code(text),
    cell: textOf(text).cell,
    models: [],
    hasBinary: false,
  };
}

function textsOf({ contents }: SuccessAnswer): readonly TypeText[] {
  return contents.map(({ type, stream, events }) => {
    if (stream === null) return typeText(type);
    const part =
      stream === "values" ? typeText(type) : joined(events.map(eventText));
    return wrapped("AsyncIterable<", part, ">");
  });
}

/** The type of a kind of event, by its name where it has one. */
function eventText({ names, data }: StreamEvent): TypeText {
  const named = names.map((name) => literal(name)).join(" | ");
  return wrapped(
    `${eventType}<`,
    typeText(data),
    named === "" ? ">" : `, ${named}>`,
  );
}

/** The type of the runtime for server-sent events. */
const eventType = "ServerSentEvent" as Identifier;

function wrapped(before: string, text: TypeText, after: string): TypeText {
  return {
    ...text,
    code: code(before + text.code + after),
    cell: (plainCell(before) + text.cell + plainCell(after)) as Cell,
  };
}

function distinct(texts: readonly TypeText[]): readonly TypeText[] {
  return [
    ...new Map(texts.map((text) => [text.code as string, text])).values(),
  ];
}

function joined(texts: readonly TypeText[]): TypeText {
  const [only, ...others] = texts;
  if (only && others.length === 0) return only;
  return {
    code: code(texts.map((text) => text.code).join(" | ")),
    cell: texts.map(({ cell }) => cell).join(plainCell(" | ")) as Cell,
    models: [...new Set(texts.flatMap(({ models }) => models))],
    hasBinary: texts.some(({ hasBinary }) => hasBinary),
  };
}
