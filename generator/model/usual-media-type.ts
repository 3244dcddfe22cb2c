import { own, type JsonObject } from "../load/json.js";
import { isForm, isMultipart, isRange, isXml } from "../media-type.js";
import type { Schemas } from "./schema.js";
import type { Property, Type } from "./type.js";

type Media = readonly [mediaType: string, node: JsonObject];

/**
 * The media type that a body is sent as unless the caller says otherwise: the first
 * that can be written. Of a schema with files that is multipart where it is one of
 * several: frameworks list the same schema below each type that they parse.
 */
export function usualMediaType(
  schemas: Schemas,
  media: readonly Media[],
): Media | undefined {
  const first = media.find(([type]) => isWritable(type)) ?? media[0];
  const multipart = media.find(([type]) => isMultipart(type));
  if (!first || !multipart || isForm(first[0])) return first;
  const [usual, form] = [first, multipart].map(([, node]) =>
    schemas.fieldsOf(own(node, "schema")),
  );
  const hasFiles = form?.some(({ type }) => isFile(type)) ?? false;
  return hasFiles && namesOf(usual) === namesOf(form) ? multipart : first;
}

/** Of XML, what is sent has to be given as it is. */
function isWritable(mediaType: string): boolean {
  return !isXml(mediaType) && !isRange(mediaType);
}

function isFile(type: Type): boolean {
  return (
    type.kind === "binary" ||
    (type.kind === "array" && type.items.kind === "binary")
  );
}

function namesOf(fields: readonly Property[] | null | undefined): string {
  return JSON.stringify((fields ?? []).map(({ name }) => name).sort());
}
