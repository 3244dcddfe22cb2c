import { error, warning } from "../fault.js";
import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { admits } from "./admits.js";
import { tellOfContradiction } from "./contradiction.js";
import { shownOf, shownOfArgument } from "./example.js";
import type { Operation } from "./api-operation.js";
import type { OtherBody } from "./api-parameter.js";
import { encodingsOf } from "./field-encoding.js";
import { namesOfRule } from "./field-rules.js";
import { isForm, isJson, isRange, isText } from "../media-type.js";
import type { BodyField } from "./parameters.js";
import { showcaseOf } from "./sample.js";
import { at, entries, flag, mapping, text, type Reading } from "./reading.js";
import { annotations, exampleOf } from "./annotations.js";
import type { Schemas } from "./schema.js";
import type { FieldRule, Property, Type } from "./type.js";
import { valueOfType } from "./type-sample.js";
import { usualMediaType } from "./usual-media-type.js";

/** What an operation takes in its body. */
export interface RequestBody {
  readonly contentType: string;
  /** A form's fields one by one; of any other body one argument called `body`. */
  readonly fields: readonly BodyField[];
  /** Which of those fields are given together, or instead of each other. */
  readonly rules: readonly FieldRule[];
  readonly encodings: Operation["encodings"];
  readonly otherBodies: readonly OtherBody[];
}

/** The request body of an operation; null where it takes none. */
export function requestBodyOf(
  reading: Reading,
  schemas: Schemas,
  operation: JsonObject,
): RequestBody | null {
  const node = mapping(reading, operation, "requestBody");
  if (!node) return null;
  const media = entries(reading, node, "content");
  const first = usualMediaType(schemas, media);
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
  const [contentType, usual] = first;
  const schema = own(usual, "schema");
  const listed = isForm(contentType) ? schemas.fieldsOf(schema) : null;
  const isMap = listed?.length === 0 && isOfAnyFields(schemas, schema);
  const fields = isMap ? null : listed;
  if (isForm(contentType) && !fields && !isMap)
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
  if (isJson(contentType))
    tellOfContradiction(
      reading,
      usual,
      { type: schemas.typeOf(schema), example: exampleOf(reading, usual) },
      schemas.lookup,
    );
  return {
    contentType: sentType(contentType, schemas.typeOf(schema)),
    encodings: encodingsOf(reading, usual),
    otherBodies: media
      .filter(([type]) => type !== contentType)
      .map(([type, other]) => {
        const body = bodyType(schemas, type, own(other, "schema"));
        const encodings = encodingsOf(reading, other);
        return { contentType: sentType(type, body), type: body, encodings };
      }),
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
        type: bodyType(schemas, contentType, schema),
        description: text(reading, node, "description") ?? "",
        example: shownBody(
          schemas,
          schema,
          bodyType(schemas, contentType, schema),
          exampleOf(reading, usual),
        ),
      },
    ],
  };
}

/** Whether a form lists no fields, not even none, and takes any: it is given as a whole. */
function isOfAnyFields(schemas: Schemas, schema: Json | undefined): boolean {
  const target = schemas.resolve(schema);
  return (
    isObject(target) &&
    !Object.hasOwn(target, "properties") &&
    schemas.additionalOf(schema) !== null
  );
}

/** What is sent as anything at all, and is no bytes, goes out as JSON. */
function sentType(mediaType: string, { kind }: Type): string {
  const isGiven = ["string", "binary", "unknown", "union"].includes(kind);
  return isRange(mediaType) && !isGiven ? "application/json" : mediaType;
}

/** The type of a whole body: what its schema says, where that is what is sent. */
function bodyType(
  schemas: Schemas,
  mediaType: string,
  schema: Json | undefined,
): Type {
  const type = schemas.typeOf(schema);
  const sent = sentType(mediaType, type);
  if (isJson(sent) || isForm(sent) || type.kind === "binary") return type;
  if (isText(sent))
    return ["string", "enum", "literal"].includes(type.kind)
      ? type
      : { kind: "string" };
  return type.kind === "array" && type.items.kind === "binary"
    ? type
    : { kind: "union", members: [{ kind: "string" }, { kind: "binary" }] };
}

/** A body to show: of XML and its like, which is sent as it is, one of the document's texts. */
function shownBody(
  schemas: Schemas,
  schema: Json | undefined,
  type: Type,
  given: Json | undefined,
): Json | undefined {
  return (
    [given, shownOf(schemas, schema, given, showcaseOf)].find(
      (value) => value !== undefined && admits(type, value, schemas.lookup),
    ) ?? valueOfType(type, schemas.lookup)
  );
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
