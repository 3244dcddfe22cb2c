import { error } from "../fault.js";
import { own, type JsonObject } from "../load/json.js";
import type { BodyField } from "./parameters.js";
import { showcaseOf } from "./sample.js";
import { at, entries, flag, mapping, text, type Reading } from "./reading.js";
import { annotations, exampleOf, type Schemas } from "./schema.js";

/** What an operation takes in its body. */
export interface RequestBody {
  readonly contentType: string;
  /** A form's fields one by one; of any other body one argument called `body`. */
  readonly fields: readonly BodyField[];
}

/** The request body of an operation; null where it takes none. */
export function requestBodyOf(
  reading: Reading,
  schemas: Schemas,
  operation: JsonObject,
): RequestBody | null {
  const node = mapping(reading, operation, "requestBody");
  if (!node) return null;
  const [first] = entries(reading, node, "content");
  if (!first) {
    reading.faults.push(
      error(
        at(reading, operation, "requestBody"),
        "the request body has no `content`",
        "say which media type it has, application/json for example",
      ),
    );
    return null;
  }
  const [contentType, media] = first;
  const schema = own(media, "schema");
  const fields = isForm(contentType) ? schemas.fieldsOf(schema) : null;
  return {
    contentType,
    fields: fields?.map((field) => ({ ...field, in: "field" })) ?? [
      {
        ...annotations(reading, node),
        name: "body",
        in: "body",
        required: flag(reading, node, "required") ?? false,
        type: schemas.typeOf(schema),
        description: text(reading, node, "description") ?? "",
        example:
          exampleOf(reading, media) ?? showcaseOf(schema, schemas.resolve),
      },
    ],
  };
}

/** Media types whose bodies are lists of named fields. */
function isForm(contentType: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(
    contentType,
  );
}
