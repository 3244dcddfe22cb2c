/** Bodies that one argument is all of. */

import { jsonText, refusal, wellFormed } from "./argument-text.js";
import { isBinary, toBlob } from "./binary.js";
import type { BodyKind } from "./description.js";
import { JSON_TYPE } from "./media-type.js";

/** `application/json` and its like: any value. */
export const json: BodyKind = {
  hasFields: false,
  type: JSON_TYPE,
  encode(body) {
    const text = jsonText("body", body);
    if (text !== undefined) return text;
    throw refusal("body", "holds an object that has no JSON form");
  },
};

/** Any other media type: text or bytes, as they are. */
export const raw: BodyKind = {
  hasFields: false,
  type: "application/octet-stream",
  encode(body, contentType) {
    if (isBinary(body)) return toBlob("body", body);
    if (body instanceof FormData) return body;
    if (typeof body === "string") return wellFormed("body", body);
    throw refusal("body", `must be text or bytes, to be ${contentType}`);
  },
};
