/** Media types, compared as RFC 9110 says: no parameters, no letter case. */

/** `application/json` of `Application/JSON; charset=utf-8`; "" of nothing. */
export function essence(mediaType: string | null | undefined): string {
  return (mediaType ?? "").replace(/;.*/s, "").trim().toLowerCase();
}

/** `application/json`, and those that end in `+json`. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

/** The media type of a form without files. */
export const FORM = "application/x-www-form-urlencoded";

/** Whether a body of this type is a list of named fields. */
export function isForm(mediaType: string): boolean {
  return [FORM, "multipart/form-data"].includes(essence(mediaType));
}

/** Whether `Accept: accept` allows an answer of type `given`. */
export function accepts(accept: string, given: string): boolean {
  return accept.split(",").some((one) => {
    // Without its asterisks, a range is how its types begin.
    const wanted = essence(one).replace(/\*(\/\*)?$/, "");
    return (
      wanted === essence(given) ||
      (/^$|\/$/.test(wanted) && essence(given).startsWith(wanted)) ||
      (isJson(wanted) && isJson(given))
    );
  });
}
