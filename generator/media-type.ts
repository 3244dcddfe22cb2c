/** Media types, told by their essence: no parameters, no letter case. */

export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** `application/json`, and those that end in `+json`. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

export function isUrlEncoded(mediaType: string): boolean {
  return essence(mediaType) === "application/x-www-form-urlencoded";
}

export function isMultipart(mediaType: string): boolean {
  return essence(mediaType) === "multipart/form-data";
}

/** Whether a body of this type is a list of named fields. */
export function isForm(mediaType: string): boolean {
  return isUrlEncoded(mediaType) || isMultipart(mediaType);
}

/** `image/*`, or anything at all. */
export function isRange(mediaType: string): boolean {
  return essence(mediaType).includes("*");
}

export function isText(mediaType: string): boolean {
  return essence(mediaType).startsWith("text/");
}

export function isXml(mediaType: string): boolean {
  return /[/+]xml$/.test(essence(mediaType));
}
