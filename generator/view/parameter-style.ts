import type { Identifier } from "../model/identifier.js";
import type { Operation } from "../model/api-operation.js";
import type { Parameter, Style } from "../model/api-parameter.js";
import { jsonTypesOf } from "./json-types.js";
import { code, literal, type Code, type FileName } from "./safe.js";
import type { GroupView } from "./group-view.js";

/** A function of the runtime that an operation brings with it. */
interface RuntimeFunction {
  readonly name: string;
  /** The file of the runtime that it is from. */
  readonly file: FileName;
}

const from = (file: string, name: string): RuntimeFunction => ({
  name,
  file: file as FileName,
});

/** What writes a parameter; null where the usual way of its place does. */
function writerOf(parameter: Parameter): RuntimeFunction | null {
  const { serialization, in: place } = parameter;
  if (!serialization) return null;
  const { style, explode, allowReserved, contentType } = serialization;
  if (contentType !== null)
    return from(
      "content-styles",
      isJson(contentType) ? "jsonContent" : "textContent",
    );
  switch (style) {
    case "simple":
      if (allowReserved) return from("path-styles", "reserved");
      // Lists are joined by commas in any case.
      if (!mayBeObject(parameter)) return null;
      return place === "path"
        ? from("path-styles", "simple")
        : from("header-styles", "header");
    case "form":
      if (place === "cookie") return from("header-styles", "formCookie");
      return explode && !allowReserved
        ? null
        : from("query-styles", "formQuery");
    default:
      return from(fileOf[style], style);
  }
}

const fileOf: Readonly<Record<Exclude<Style, "simple" | "form">, string>> = {
  label: "path-styles",
  matrix: "path-styles",
  spaceDelimited: "query-styles",
  pipeDelimited: "query-styles",
  deepObject: "query-styles",
  cookie: "header-styles",
};

/** The entry of a parameter in the description of its operation; null where it needs none. */
export function descriptorOf(parameter: Parameter): Code | null {
  const { name, wireName, serialization, in: place, required } = parameter;
  if (place === "credential") return null;
  const isInBody = place === "field" || place === "body";
  if (isInBody && name === wireName) return null;
  const writer = writerOf(parameter);
  const { explode, allowReserved } = serialization ?? {};
  const hasContent = typeof serialization?.contentType === "string";
  const entries = [
    `name: ${literal(wireName)}`,
    `in: ${literal(isInBody ? "body" : place)}`,
    ...(name === wireName ? [] : [`argument: ${literal(name)}`]),
    ...(isInBody ? [] : [`required: ${String(required)}`]),
    ...(writer ? [`write: ${aliasOf(writer)}`] : []),
    ...(writer && explode && !hasContent ? ["explode: true"] : []),
    ...(writer && allowReserved ? ["allowReserved: true"] : []),
  ];
  return code(`{ ${entries.join(", ")} }`);
}

/** What generated files call it: no name of the document begins so. */
function aliasOf({ name }: RuntimeFunction): string {
  return `$${name}`;
}

/** Whether a value may have fields, as far as its type says. */
function mayBeObject({ type }: Parameter): boolean {
  const names = jsonTypesOf(type);
  return names.length === 0 || names.includes("object");
}

function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}

/** What the mock has to know to read it; null where the usual way of its place does. */
export function serializationData(parameter: Parameter): Code | null {
  const { serialization } = parameter;
  if (!serialization || !(writerOf(parameter) || isObject(parameter)))
    return null;
  const { style, explode, allowReserved, contentType } = serialization;
  if (allowReserved && parameter.in === "path")
    return literal({ style: "reserved", explode });
  const isText = contentType !== null && !isJson(contentType);
  return contentType === null
    ? literal({ style, explode })
    : literal({ style: isText ? "text" : "json", explode: false });
}

/** How it is written, in words, where that is not the usual way of its place. */
export function styleText(parameter: Parameter): string | null {
  const { serialization, in: place } = parameter;
  if (!serialization) return null;
  const { style, explode, allowReserved, contentType } = serialization;
  if (contentType !== null) return `as ${contentType}`;
  const usual = place === "path" || place === "header" ? "simple" : "form";
  const words = [
    ...(style === usual ? [] : [`style ${style}`]),
    ...(explode === (usual === "form") || style === "deepObject"
      ? []
      : [explode ? "exploded" : "not exploded"]),
    ...(allowReserved ? ["reserved characters as they are"] : []),
  ];
  return isListed(parameter) && words.length > 0 ? words.join(", ") : null;
}

function isObject({ type }: Parameter): boolean {
  return jsonTypesOf(type).includes("object");
}

/** Whether its style can be seen on the wire. */
function isListed(parameter: Parameter): boolean {
  const style = parameter.serialization?.style;
  return (
    mayBeObject(parameter) ||
    jsonTypesOf(parameter.type).includes("array") ||
    style === "label" ||
    style === "matrix" ||
    parameter.serialization?.allowReserved === true
  );
}

/** Whether one of its parameters is in a cookie, or in a header and not simply a text. */
export function hasStyledHeaders({
  parameters,
}: Pick<Operation, "parameters">): boolean {
  return parameters.some(
    (parameter) =>
      (parameter.in === "header" || parameter.in === "cookie") &&
      writerOf(parameter) !== null,
  );
}

/** What operations bring of the runtime for their parameters, by file. */
export function functionImports(
  operations: readonly Operation[],
): GroupView["functions"] {
  const functions = operations.flatMap((operation) => [
    ...operation.parameters.flatMap((parameter) => writerOf(parameter) ?? []),
    ...(hasStyledHeaders(operation)
      ? [from("header-styles", "styledHeaders")]
      : []),
  ]);
  const distinct = <T>(all: readonly T[]) => [...new Set(all)].sort();
  return distinct(functions.map(({ file }) => file)).map((file) => ({
    file,
    names: distinct(
      functions
        .filter((one) => one.file === file)
        .map(({ name }) => name as Identifier),
    ),
  }));
}
