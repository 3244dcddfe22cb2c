/** Bodies of named fields. */

import { argumentText, refusal, wellFormed } from "./argument-text.js";
import { isBinary, toBlob, type Binary } from "./binary.js";
import type { BodyKind } from "./body.js";

type Part = readonly [name: string, value: string | undefined | Promise<Blob>];
type Fields = readonly (readonly [name: string, value: unknown])[];

/** `application/x-www-form-urlencoded`; with a file among its fields, multipart. */
export const form: BodyKind = {
  hasFields: true,
  type: "application/x-www-form-urlencoded",
  encode(body, contentType) {
    if (body instanceof FormData) return body;
    const fields = fieldsOf(body, contentType);
    return fields.some(holdsFile) ? multipartOf(fields) : formOf(fields);
  },
};

/** `multipart/form-data`, with a file or without. */
export const multipart: BodyKind = {
  hasFields: true,
  type: "multipart/form-data",
  encode: (body, contentType) =>
    body instanceof FormData ? body : multipartOf(fieldsOf(body, contentType)),
};

function fieldsOf(body: unknown, contentType: string): Fields {
  if (typeof (body ?? {}) !== "object") {
    throw refusal("body", `must be an object, to be ${contentType}`);
  }
  return body instanceof URLSearchParams
    ? [...body]
    : Object.entries(body ?? {});
}

function formOf(fields: Fields): string {
  let text = "";
  for (const [name, value] of fields) {
    const field = argumentText(name, value);
    if (field === undefined) continue;
    if (text) text += "&";
    text += `${encodeURIComponent(name)}=${encodeURIComponent(field)}`;
  }
  return text;
}

async function multipartOf(fields: Fields): Promise<FormData> {
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
