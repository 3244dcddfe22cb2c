import { own, type JsonObject } from "../load/json.js";
import {
  essence,
  isForm,
  isJson,
  isMultipart,
  isRange,
  isXml,
} from "../media-type.js";
import type { Schemas } from "./schema.js";
import type { Property, Type } from "./type.js";
import { withoutNull } from "./union.js";

type Media = readonly [mediaType: string, node: JsonObject];

/**
 * The media type that a body is sent as unless the caller says otherwise: the first
 * that can be written. But frameworks list the same schema below each type that they
 * parse: of one with files that is multipart, and of the types of JSON plain JSON.
 */
export function usualMediaType(
  schemas: Schemas,
  media: readonly Media[],
): Media | undefined {
  const listed = media.find(([type]) => isWritable(type)) ?? media[0];
  const multipart = media.find(([type]) => isMultipart(type));
  if (!listed || isForm(listed[0])) return listed;
  const first = plainJson(listed, media);
  if (!multipart) return first;
  const [usual, form] = [first, multipart].map(([, node]) =>
    schemas.fieldsOf(own(node, "schema")),
  );
  const hasFiles = form?.some(({ type }) => isFile(type)) ?? false;
  return hasFiles && namesOf(usual) === namesOf(form) ? multipart : first;
}

/** `application/json`, where another of its kind with the same schema stands before it. */
function plainJson(listed: Media, media: readonly Media[]): Media {
  const plain = media.find(([type]) => essence(type) === "application/json");
  const isSame = ([, node]: Media) =>
    JSON.stringify(own(node, "schema")) ===
    JSON.stringify(own(listed[1], "schema"));
  return plain && isJson(listed[0]) && isSame(plain) ? plain : listed;
}

/** Of XML, what is sent has to be given as it is. */
function isWritable(mediaType: string): boolean {
  return !isXml(mediaType) && !isRange(mediaType);
}

function isFile(given: Type): boolean {
  const type = withoutNull(given);
  return (
    type.kind === "binary" ||
    (type.kind === "array" && type.items.kind === "binary")
  );
}

function namesOf(fields: readonly Property[] | null | undefined): string {
  return JSON.stringify((fields ?? []).map(({ name }) => name).sort());
}
