/** The parts of JSON pointers (RFC 6901), and references to schemas by them. */

/** A key as a part of a pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The key that a part of a pointer means. */
export function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** What is percent-encoded in a fragment or a path; as it is, where that is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const schemas = "#/components/schemas/";

/** A reference to a schema of `components.schemas`. */
export function schemaReference(name: string): string {
  return schemas + escapePointer(name);
}

/** The name of the schema that such a reference leads to; a name is its own. */
export function schemaName(reference: string): string {
  return unescapePointer(reference.replace(schemas, ""));
}
