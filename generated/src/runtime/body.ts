/** The body of a request, encoded as its media type asks. */

import {
  argumentText,
  jsonText,
  refusal,
  wellFormed,
} from "./argument-text.js";
import { isBinary, toBlob, type Binary } from "./binary.js";
import { essence, FORM, isForm, isJson } from "./media-type.js";
import type { EncodedBody } from "./options.js";

type Part = readonly [name: string, value: string | undefined | Promise<Blob>];
type Fields = readonly (readonly [name: string, value: unknown])[];

/**
 * Encodes the body of a request. A form takes an object of fields; with a file
 * among them, or where the media type says so, it becomes multipart. JSON types
 * take any value, all other types text or bytes. Streams are read to their end
 * first, so that the request can be repeated.
 *
 * @param contentType What the operation's body is
 * @param body The fields, or the body itself
 * @throws TypeError, naming the argument, where a value cannot be encoded
 */
export function encodeBody(
  contentType: string,
  body: unknown,
): EncodedBody | Promise<EncodedBody> {
  if (body instanceof FormData) return body;
  if (isBinary(body)) return toBlob("body", body);
  if (isForm(contentType)) {
    if (typeof (body ?? {}) !== "object") {
      throw refusal("body", `must be an object, to be ${contentType}`);
    }
    const fields =
      body instanceof URLSearchParams ? [...body] : Object.entries(body ?? {});
    return essence(contentType) === FORM && !fields.some(holdsFile)
      ? form(fields)
      : multipart(fields);
  }
  if (isJson(contentType)) {
    const text = jsonText("body", body);
    if (text !== undefined) return text;
    throw refusal("body", "holds an object that has no JSON form");
  }
  if (typeof body === "string") return wellFormed("body", body);
  throw refusal("body", `must be text or bytes, to be ${contentType}`);
}

function form(fields: Fields): string {
  let text = "";
  for (const [name, value] of fields) {
    const field = argumentText(name, value);
    if (field === undefined) continue;
    if (text) text += "&";
    text += `${encodeURIComponent(name)}=${encodeURIComponent(field)}`;
  }
  return text;
}

async function multipart(fields: Fields): Promise<FormData> {
  const parts = fields.flatMap(([name, value]): readonly Part[] => {
    const files = filesOf(value);
    if (!files.length) return [[name, argumentText(name, value)]];
    // The name of a file is part of what is sent.
    for (const part of [name, ...files.map(nameOf)]) wellFormed(name, part);
    return files.map((file) => [name, toBlob(name, file)]);
  });
  const data = new FormData();
  for (const [name, part] of parts) {
    const value = await part;
    if (value !== undefined) data.append(name, value);
  }
  return data;
}

function holdsFile([, value]: Fields[number]): boolean {
  return filesOf(value).length > 0;
}

function nameOf(file: Binary): string {
  return "name" in file ? String(file.name) : "";
}

// A list of files becomes one part each, as OpenAPI has it.
function filesOf(value: unknown): readonly Binary[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.every(isBinary) ? all : [];
}
