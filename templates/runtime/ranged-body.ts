/** Bodies whose media type the caller chooses: `image/*`. */

import type { BodyKind } from "./description.js";
import { raw } from "./whole-body.js";

/** Text or bytes, as they are. Their type is that of a Blob, or the usual one. */
export const ranged: BodyKind = {
  hasFields: false,
  type: "application/octet-stream",
  isTyped: true,
  async encode(body, contentType, operation) {
    const encoded = await raw.encode(body, contentType, operation);
    if (encoded instanceof Blob && encoded.type) return encoded;
    const type =
      typeof encoded === "string"
        ? "text/plain;charset=utf-8"
        : "application/octet-stream";
    return encoded instanceof FormData
      ? encoded
      : new Blob([encoded], { type });
  },
};
