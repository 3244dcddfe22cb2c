/** Answers that are not JSON alone. */

import type { AnswerKind } from "./description.js";
import { essence, isJson } from "./media-type.js";

/**
 * Text, bytes or JSON, as their media type says; a stream of bytes where the
 * operation wants them unread.
 */
export const any: AnswerKind = {
  read({ unread }, response, type) {
    if (unread && response.body && !isJson(type)) {
      return Promise.resolve(response.body);
    }
    const isText = /^text\/|[/+](json|xml)\b/.test(essence(type));
    return isText ? response.text() : response.blob();
  },
  accepts: (accept, type) =>
    accept.split(",").some((one) => {
      // Without its asterisks, a range is how its types begin.
      const wanted = essence(one).replace(/\*(\/\*)?$/, "");
      return (
        wanted === essence(type) ||
        (/^$|\/$/.test(wanted) && essence(type).startsWith(wanted)) ||
        (isJson(wanted) && isJson(type))
      );
    }),
};

/** The same, of an operation that also answers with no body. */
export const anyOrNone: AnswerKind = {
  // Bundlers would keep a spread of `any` where nobody uses it.
  read: (...args) => any.read(...args),
  accepts: (accept, type) => type === "" || any.accepts(accept, type),
};
