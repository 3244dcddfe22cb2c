/** Media types, compared without their parameters. */

/** The media type in lower case, without parameters such as `charset`. */
export function mediaType(contentType: string | null): string | undefined {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  return type === "" ? undefined : type;
}

/** Whether a type is the one given, or of the range given: `image/*`. */
export function isInRange(type: string, range: string): boolean {
  const [rangeType = "", rangeSubtype] = (mediaType(range) ?? "").split("/");
  const [mainType, subtype] = type.split("/");
  return (
    (rangeType === "*" || rangeType === mainType) &&
    (rangeSubtype === "*" || rangeSubtype === subtype)
  );
}
