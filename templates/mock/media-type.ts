/** Media types, compared without their parameters. */

/** The media type in lower case, without parameters such as `charset`. */
export function mediaType(contentType: string | null): string | undefined {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  return type === "" ? undefined : type;
}
