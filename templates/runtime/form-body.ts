/** Bodies of named fields that are text. */

import { argumentText, refusal } from "./argument-text.js";
import type { BodyKind } from "./description.js";

/** The fields of a form, in order. */
export type Fields = readonly (readonly [name: string, value: unknown])[];

/** The media type of a form. */
export const FORM_TYPE = "application/x-www-form-urlencoded";

/** A form whose fields are text. */
export const form: BodyKind = {
  hasFields: true,
  type: FORM_TYPE,
  encode: (body, contentType) => formOf(fieldsOf(body, contentType)),
};

/** @throws TypeError where `body` is no object */
export function fieldsOf(body: unknown, contentType: string): Fields {
  if (typeof (body ?? {}) !== "object") {
    throw refusal("body", `must be an object, to be ${contentType}`);
  }
  return body instanceof URLSearchParams
    ? [...body]
    : Object.entries(body ?? {});
}

/** @throws TypeError, naming the argument, where a field has no faithful text */
export function formOf(fields: Fields): string {
  let form = "";
  for (const [name, value] of fields) {
    const text = argumentText(name, value);
    if (text !== undefined) {
      form += `&${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    }
  }
  return form.slice(1);
}
