/** Forms as OpenAPI encodes them, by the schema of each field or by its `encoding`. */

import {
  argumentText,
  isPlain,
  jsonText,
  wellFormed,
} from "./argument-text.js";
import { isBinary, toBlob } from "./binary.js";
import type { BodyKind, FieldEncoding, Operation } from "./description.js";
import { fieldsOf, type Fields } from "./form-body.js";
import { isJson } from "./media-type.js";
import { multipartBlob, type Part } from "./multipart.js";
import { flat, partsOf } from "./parts.js";
import {
  deepObject,
  formQuery,
  pipeDelimited,
  spaceDelimited,
} from "./query-styles.js";

/**
 * `application/x-www-form-urlencoded`: a list is a pair for each item, an object
 * JSON text, where their `encoding` does not say otherwise. With a file among its
 * fields, multipart.
 */
export const encodedForm: BodyKind = {
  hasFields: true,
  isTyped: true,
  type: "application/x-www-form-urlencoded",
  encode(body, contentType, operation) {
    if (body instanceof FormData) return body;
    const fields = fieldsOf(body, contentType);
    if (fields.some(holdsFile)) return multipartOf(fields, operation);
    const text = fields
      .flatMap((field) => pairsOf(field, encodingOf(field, operation)))
      .join("&");
    return new Blob([text], { type: contentType });
  },
};

/**
 * `multipart/form-data`: a list is a part for each item, an object JSON, where
 * their `encoding` does not say otherwise.
 */
export const encodedMultipart: BodyKind = {
  hasFields: true,
  isTyped: true,
  type: "multipart/form-data",
  encode: (body, contentType, operation) =>
    body instanceof FormData
      ? body
      : multipartOf(fieldsOf(body, contentType), operation),
};

/** Whether a field is a file, or a list of them. */
function holdsFile([, value]: Fields[number]): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.some(isBinary);
}

const STYLES = { form: formQuery, spaceDelimited, pipeDelimited, deepObject };

function encodingOf(
  [name]: Fields[number],
  { encoding = {} }: Operation,
): FieldEncoding {
  return (Object.hasOwn(encoding, name) ? encoding[name] : undefined) ?? {};
}

function pairsOf(
  [name, value]: Fields[number],
  { style, contentType, ...how }: FieldEncoding,
): readonly string[] {
  if (value === undefined || value === null) return [];
  if (style) {
    const parameter = { name, in: "query", ...how } as const;
    return [STYLES[style](parameter, value)].filter(Boolean);
  }
  return textsOf(name, value, contentType).map(
    (text) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`,
  );
}

/** A value as texts: a list is several, unless it is JSON as a whole. */
function textsOf(
  name: string,
  value: unknown,
  contentType = "",
): readonly string[] {
  wellFormed(name, name);
  if (isJson(contentType)) return [jsonText(name, value) ?? []].flat();
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => argumentText(name, item) ?? []);
}

async function multipartOf(
  fields: Fields,
  operation: Operation,
): Promise<Blob> {
  const parts = fields.flatMap((field): readonly Promise<Part>[] => {
    const [name, value] = field;
    const encoding = encodingOf(field, operation);
    if (value === undefined || value === null) return [];
    const whole =
      !Array.isArray(value) ||
      (isJson(encoding.contentType ?? "") && !value.some(isBinary));
    const items: readonly unknown[] = whole ? [value] : value;
    return encoding.style
      ? styledParts(name, value, encoding).map((part) => Promise.resolve(part))
      : items.flatMap((item) => partOf(name, item, encoding) ?? []);
  });
  return multipartBlob(await Promise.all(parts));
}

function partOf(
  name: string,
  value: unknown,
  { contentType = "", headers }: FieldEncoding,
): Promise<Part> | undefined {
  // Of several types, and of a range, none can be chosen.
  const said = /[,*]/.test(contentType) ? "" : contentType;
  const part = { name: wellFormed(name, name), headers };
  if (isBinary(value)) {
    const filename = wellFormed(
      name,
      "name" in value ? String(value.name) : "blob",
    );
    return toBlob(name, value).then((blob) => ({
      ...part,
      filename,
      type: said || blob.type || "application/octet-stream",
      content: blob,
    }));
  }
  const json = isJson(said);
  const content = json ? jsonText(name, value) : argumentText(name, value);
  if (content === undefined) return undefined;
  const isObject = isPlain(value) || Array.isArray(value);
  const type = said || (isObject ? "application/json" : "");
  return Promise.resolve({ ...part, type, content });
}

function styledParts(
  name: string,
  value: unknown,
  { style, explode, headers }: FieldEncoding,
): readonly Part[] {
  // A part for each field of an object, named as its pair in a query would be.
  if (style === "deepObject") {
    const pairs = new URLSearchParams(deepObject({ name, in: "query" }, value));
    return [...pairs].map((pair) => ({
      name: pair[0],
      type: "",
      headers,
      content: pair[1],
    }));
  }
  const texts = flat(
    partsOf(name, value, (text) => text),
    explode,
  );
  const delimiter = { spaceDelimited: " ", pipeDelimited: "|" }[String(style)];
  return [{ name, type: "", headers, content: texts.join(delimiter ?? ",") }];
}
