/** Bodies of named fields that may be files. */

import { argumentText, wellFormed } from "./argument-text.js";
import { isBinary, toBlob, type Binary } from "./binary.js";
import type { BodyKind } from "./description.js";
import { fieldsOf, FORM_TYPE, formOf, type Fields } from "./form-body.js";

type Part = readonly [name: string, value: string | undefined | Promise<Blob>];

/** A form; with a file among its fields, multipart. */
export const fileForm: BodyKind = {
  hasFields: true,
  type: FORM_TYPE,
  encode(body, contentType) {
    if (body instanceof FormData) return body;
    const fields = fieldsOf(body, contentType);
    return fields.some(([, value]) => filesOf(value).length)
      ? multipartOf(fields)
      : formOf(fields);
  },
};

/** `multipart/form-data`, with a file or without. */
export const multipart: BodyKind = {
  hasFields: true,
  type: "multipart/form-data",
  encode: (body, contentType) =>
    body instanceof FormData ? body : multipartOf(fieldsOf(body, contentType)),
};

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

function nameOf(file: Binary): string {
  return "name" in file ? String(file.name) : "";
}

// A list of files becomes one part each, as OpenAPI has it.
function filesOf(value: unknown): readonly Binary[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.every(isBinary) ? all : [];
}
