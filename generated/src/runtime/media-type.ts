/** Media types, compared as RFC 9110 says: no parameters, no letter case. */

/** `application/json` of `Application/JSON; charset=utf-8`; "" of nothing. */
export function essence(mediaType: string | null | undefined): string {
  return (mediaType ?? "").replace(/;.*/s, "").trim().toLowerCase();
}

/** The media type of JSON. */
export const JSON_TYPE = "application/json";

/** `application/json`, and those that end in `+json`. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}
