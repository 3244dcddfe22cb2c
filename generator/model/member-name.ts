import { camelCase, words } from "./names.js";
import type { OperationDraft } from "./operation.js";

/**
 * What an operation wishes to be called behind the client's dots: its id, without
 * what its namespace and its path say already. It depends on nothing else of the
 * document, so that it stays when operations come and go.
 */
export function memberName(
  draft: Pick<OperationDraft, "id" | "tag" | "method" | "path">,
): string {
  const tag = words(draft.tag ?? "");
  const id = withoutPath(draft);
  const [, owner, handler] = /^([A-Za-z0-9]+)Controller_(.+)$/.exec(id) ?? [];
  // `CatsController_list`, as NestJS calls it.
  if (owner && handler && isSame(words(owner), tag))
    return camelCase(words(handler));
  return camelCase(withoutPrefix(words(id), tag));
}

/** FastAPI puts path and method behind the name of a function: `read_item_items__id__get`. */
function withoutPath({
  id,
  path,
  method,
}: Pick<OperationDraft, "id" | "path" | "method">): string {
  const end = `${path.replace(/\W/g, "_")}_${method.toLowerCase()}`;
  return id.endsWith(end) && id.length > end.length
    ? id.slice(0, -end.length)
    : id;
}

/** The words of an operation id without those of its tag, if it begins with them and has more. */
function withoutPrefix(
  parts: readonly string[],
  prefix: readonly string[],
): readonly string[] {
  const begins =
    parts.length > prefix.length &&
    prefix.every(
      (word, index) => word.toLowerCase() === parts[index]?.toLowerCase(),
    );
  return begins ? parts.slice(prefix.length) : parts;
}

/** Whether two names are one, be it in the plural. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((parts) =>
    parts.join("").toLowerCase().replace(/s$/, ""),
  );
  return a === b;
}
