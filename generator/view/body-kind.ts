import type { FieldEncoding, Parameter } from "../model/api-parameter.js";
import type { Operation } from "../model/api-operation.js";
import { isForm, isJson, isRange, isUrlEncoded } from "../media-type.js";
import type { Type } from "../model/type.js";
import { jsonTypesOf } from "./json-types.js";
import { code, key, literal, type Code } from "./safe.js";

/** The kinds of bodies that the runtime has, with the media type of each. */
const kinds = {
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  fileForm: "application/x-www-form-urlencoded",
  encodedForm: "application/x-www-form-urlencoded",
  encodedMultipart: "multipart/form-data",
  json: "application/json",
  raw: "application/octet-stream",
  ranged: "*/*",
};

type BodyKind = keyof typeof kinds;

/** A body's kind, and what is to be told of it where its kind alone does not say it. */
interface BodyData {
  readonly kind: BodyKind;
  readonly contentType: string | null;
  readonly encoding: Code | null;
}

/** How the usual body of an operation is made; null where it takes none. */
export function bodyOf(operation: Operation): BodyData | null {
  const { contentType, encodings, parameters } = operation;
  if (contentType === null) return null;
  const fields = parameters.filter(({ in: place }) => place === "field");
  const plain =
    !isWholeForm(operation) &&
    fields.every(({ wireName, type }) =>
      isPlain(contentType, encodings.get(wireName), type),
    );
  const body = dataOf(contentType, encodings, plain);
  return body.kind === "form" && parameters.some(mayBeBinary)
    ? { ...body, kind: "fileForm" }
    : body;
}

/** Whether a field can be a file. What a model is, is not looked into. */
function mayBeBinary({ in: place, type }: Parameter): boolean {
  return place === "body" || (place === "field" && holdsBinary(type));
}

function holdsBinary(type: Type): boolean {
  switch (type.kind) {
    case "array":
      return holdsBinary(type.items);
    case "tuple":
      return [...type.items, type.rest].some((one) => one && holdsBinary(one));
    case "union":
    case "intersection":
      return type.members.some(holdsBinary);
    default:
      return ["binary", "unknown", "model"].includes(type.kind);
  }
}

/** The bodies by media type, where an operation takes several; null where it does not. */
export function bodiesOf(operation: Operation): Code | null {
  const { otherBodies } = operation;
  const usual = bodyOf(operation);
  if (!usual || otherBodies.length === 0) return null;
  const all = new Map<string, BodyData>([
    [operation.contentType ?? "", usual],
    ...otherBodies.map(
      ({ contentType, encodings }) =>
        [contentType, dataOf(contentType, encodings, false)] as const,
    ),
  ]);
  const entries = [...all].map(([type, { kind, encoding }]) => {
    const said = encoding === null ? "" : `, encoding: ${encoding}`;
    // The usual one's fields are arguments; any other is one argument.
    const isWhole = type !== operation.contentType || isWholeForm(operation);
    return `${key(type)}: { body: ${kindCode(kind, isWhole)}${said} }`;
  });
  return code(`{ ${entries.join(", ")} }`);
}

/** What makes a body, as code; a form that is one argument has no fields that are. */
export function kindCode(kind: BodyKind, isWhole: boolean): Code {
  return code(
    isWhole && isForm(kinds[kind])
      ? `{ ...$${kind}, hasFields: false }`
      : `$${kind}`,
  );
}

/** Whether a form is the one argument `body`, since its fields are not known. */
export function isWholeForm({ contentType, parameters }: Operation): boolean {
  return (
    contentType !== null &&
    isForm(contentType) &&
    parameters.some(({ in: place }) => place === "body")
  );
}

/** The kinds of all bodies that an operation takes. */
export function bodyKindsOf(operation: Operation): readonly BodyKind[] {
  const usual = bodyOf(operation);
  return [
    ...(usual ? [usual.kind] : []),
    ...operation.otherBodies.map(
      ({ contentType, encodings }) =>
        dataOf(contentType, encodings, false).kind,
    ),
  ];
}

function dataOf(
  contentType: string,
  encodings: Operation["encodings"],
  plain: boolean,
): BodyData {
  const kind = kindOf(contentType, plain);
  const isEncoded = kind === "encodedForm" || kind === "encodedMultipart";
  const data = Object.fromEntries(
    [...encodings].map(([name, encoding]) => [name, encodingData(encoding)]),
  );
  return {
    kind,
    contentType: contentType === kinds[kind] ? null : contentType,
    encoding: isEncoded && encodings.size > 0 ? literal(data) : null,
  };
}

function kindOf(contentType: string, plain: boolean): BodyKind {
  if (isForm(contentType)) {
    if (isUrlEncoded(contentType)) return plain ? "form" : "encodedForm";
    return plain ? "multipart" : "encodedMultipart";
  }
  if (isRange(contentType)) return "ranged";
  return isJson(contentType) ? "json" : "raw";
}

/** Whether a field is written as any argument is: as text, lists and objects as JSON text. */
function isPlain(
  contentType: string,
  encoding: FieldEncoding | undefined,
  type: Type,
): boolean {
  if (isBytes(type)) return !encoding?.contentType && !encoding?.headers.length;
  const names = jsonTypesOf(type);
  const isText =
    names.length > 0 && !names.includes("array") && !names.includes("object");
  if (!isUrlEncoded(contentType)) return isText && !encoding;
  if (encoding?.style) return isText;
  return isText || isJson(encoding?.contentType ?? "");
}

function isBytes(type: Type): boolean {
  return type.kind === "array" ? isBytes(type.items) : type.kind === "binary";
}

function encodingData(encoding: FieldEncoding): object {
  const { contentType, style, explode, allowReserved, headers } = encoding;
  return {
    ...(contentType === null ? {} : { contentType }),
    ...(style === null ? {} : { style, explode }),
    ...(allowReserved ? { allowReserved } : {}),
    ...(headers.length === 0
      ? {}
      : {
          headers: Object.fromEntries(
            headers.map(({ name, value }) => [name, value]),
          ),
        }),
  };
}

/** What the mock has to know to read a field of a form; null where it is text, or JSON text. */
export function fieldSerialization(
  operation: Operation,
  { wireName, type }: Parameter,
): Code | null {
  const kind = bodyOf(operation)?.kind;
  if (kind !== "encodedForm" && kind !== "encodedMultipart") return null;
  const { style, explode, contentType } =
    operation.encodings.get(wireName) ?? {};
  if (style) return literal({ style, explode });
  return jsonTypesOf(type).includes("array") && !isJson(contentType ?? "")
    ? literal({ style: "form", explode: true })
    : null;
}
