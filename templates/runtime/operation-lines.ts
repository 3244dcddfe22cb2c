/** Operations that are as most are, in a line for each namespace: hundreds take half the room. */

import type { Operation, PaginationRule } from "./description.js";
import { fileForm, multipart } from "./file-body.js";

/**
 * What lines stand for. A line is a namespace and, behind blanks, its operations:
 * POSTs of a form to the path that is their name. Behind a name come, in any order,
 *
 * - `!` where there is no body, `#` where it is multipart;
 * - `?` where no token is needed;
 * - `~` where a second call changes something more;
 * - `/50`: so many calls a minute;
 * - `@data.users` where an answer's items are, once more where its next cursor is if
 *   that is not as usual, and `<1`, the cursor of the first page;
 * - `+code` for codes of its own after which it is repeated.
 *
 * @param entries Lines, and operations that no line can tell
 * @param usual Calls a minute where a line does not say; 0 for no limit
 * @param pages What those that are read page by page have in common
 */
export function operationsOf(
  entries: readonly (string | Operation)[],
  usual: number,
  pages?: Pick<PaginationRule, "cursor" | "next">,
): readonly Operation[] {
  return entries.flatMap((entry) => {
    if (typeof entry !== "string") return entry;
    const [namespace, ...members] = entry.split(" ");
    return members.map((text): Operation => {
      const [member = "", ...words] = text.split(/(?=[!#?~/@<+])/);
      const has = (mark: string) => words.includes(mark);
      const marked = (mark: string) =>
        words.flatMap((word) => (word.startsWith(mark) ? word.slice(1) : []));
      const [limit = usual] = marked("/");
      const [first] = marked("<");
      const [items, next] = marked("@").map((path) => path.split("."));
      return {
        name: namespace ? `${namespace}.${member}` : member,
        // Whatever the operation's own: a client's forms may all hold files.
        body: has("!") ? undefined : has("#") ? multipart : fileForm,
        secured: !has("?"),
        idempotent: !has("~"),
        perMinute: Number(limit) || undefined,
        transient: marked("+"),
        ...(pages &&
          items && {
            pagination: { ...pages, items, next: next ?? pages.next, first },
          }),
      };
    });
  });
}
