/** Operations that are as most are, each in a line of words: hundreds take half the room. */

import type { Operation, PaginationRule } from "./description.js";
import { fileForm } from "./file-body.js";

/**
 * What lines stand for: POSTs of a form to the path that is their name. Behind the
 * name come, in any order, `!` where there is no form, `=` where a second call changes nothing more, `/20` calls
 * a minute, `@channels` where an answer's items are, `+code` and `-code` for the
 * operation's own codes that are worth repeating, `-` where the call may have run.
 *
 * @param entries Lines, and operations that no line can tell
 * @param paged What those that are read page by page have in common
 */
export function operationsOf(
  entries: readonly (string | Operation)[],
  paged?: Pick<PaginationRule, "cursor" | "next">,
): readonly Operation[] {
  return entries.map((entry) => {
    if (typeof entry !== "string") return entry;
    const [name = "", ...words] = entry.split(" ");
    const marked = (mark: string) =>
      words.flatMap((word) => (word.startsWith(mark) ? word.slice(1) : []));
    const [perMinute] = marked("/");
    const [items] = marked("@");
    return {
      name,
      // Whatever the operation's own: a client's forms may all hold files.
      ...(words.includes("!") ? {} : { body: fileForm }),
      idempotent: words.includes("="),
      transient: marked("+"),
      interrupted: marked("-"),
      ...(perMinute && { perMinute: Number(perMinute) }),
      ...(paged &&
        items && { pagination: { ...paged, items: items.split(".") } }),
    };
  });
}
