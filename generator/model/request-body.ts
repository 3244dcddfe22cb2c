import { error, warning } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { shownOf, shownOfArgument } from "./example.js";
import { namesOfRule } from "./field-rules.js";
import type { BodyField } from "./parameters.js";
import { showcaseOf } from "./sample.js";
import { at, entries, flag, mapping, text, type Reading } from "./reading.js";
import { annotations, exampleOf, type Schemas } from "./schema.js";
import type { FieldRule, Property } from "./type.js";

/** What an operation takes in its body. */
export interface RequestBody {
  readonly contentType: string;
  /** A form's fields one by one; of any other body one argument called `body`. */
  readonly fields: readonly BodyField[];
  /** Which of those fields are given together, or instead of each other. */
  readonly rules: readonly FieldRule[];
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
  if (isForm(contentType) && !fields)
    reading.faults.push(
      warning(
        at(
          reading,
          node,
          "content",
          contentType,
          ...(schema ? ["schema"] : []),
        ),
        "the form's schema is no list of fields, so that they are not arguments: it has one, `body`",
        "write the fields as `properties`, and which of them go together as `oneOf` or `anyOf` of `{ required: […] }` alone, or as `dependentRequired`",
      ),
    );
  return {
    contentType,
    rules: fields ? knownRules(reading, schemas, schema, fields) : [],
    fields: fields?.map((field) => ({
      ...field,
      in: "field",
      example: shownOfArgument(
        schemas,
        schemas.fieldSchema(schema, field.name),
        field.example ?? field.default,
      ),
    })) ?? [
      {
        ...annotations(reading, node),
        name: "body",
        in: "body",
        required: flag(reading, node, "required") ?? false,
        type: schemas.typeOf(schema),
        description: text(reading, node, "description") ?? "",
        example: shownOf(
          schemas,
          schema,
          exampleOf(reading, media),
          showcaseOf,
        ),
      },
    ],
  };
}

/** The rules of a form, but for those that speak of a field it does not have. */
function knownRules(
  reading: Reading,
  schemas: Schemas,
  schema: Json | undefined,
  fields: readonly Property[],
): readonly FieldRule[] {
  return schemas.rulesOf(schema).filter((rule) => {
    const unknown = namesOfRule(rule).filter(
      (name) => !fields.some((field) => field.name === name),
    );
    const target = schemas.resolve(schema);
    if (unknown.length > 0 && isObject(target))
      reading.faults.push(
        warning(
          reading.place(target),
          `the form requires ${unknown.map((name) => JSON.stringify(name)).join(", ")} in some cases, and has no such field`,
          "add it to `properties`, or correct the name",
        ),
      );
    return unknown.length === 0;
  });
}

/** Media types whose bodies are lists of named fields. */
function isForm(contentType: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(
    contentType,
  );
}
