import type { ErrorClass, Operation, Pagination } from "../model/api.js";
import { ownCodes } from "./parts.js";
import { textOf } from "./text.js";
import type { GroupView, OperationLinesView, OperationView } from "./view.js";

/** A group as the model has it and as templates see it. */
export type GroupPair = readonly [
  operations: readonly Operation[],
  view: GroupView,
];

/** The client's list of operations: a line for each that is as most are, see the runtime's `operationsOf`. */
export function operationLines(
  groups: readonly GroupPair[],
  common: ReadonlySet<string>,
): OperationLinesView {
  const paged = commonPages(groups.flatMap(([operations]) => operations));
  const all = groups.map(([operations, group]) => ({
    group,
    entries: group.operations.flatMap((view, at) => {
      const operation = operations[at];
      const line = operation && lineOf(operation, view, paged, common);
      const { name } = view;
      const { variable } = group;
      return [{ line: line ? textOf(line) : null, variable, name }];
    }),
  }));
  return {
    groups: all
      .filter(({ entries }) => entries.some(({ line }) => !line))
      .map(({ group }) => group),
    entries: all.flatMap(({ entries }) => entries),
    paged: paged && {
      cursor: textOf(paged.cursor),
      next: paged.next.map(textOf),
    },
  };
}

type Pages = Pick<Pagination, "cursor" | "next">;

/** How most are read page by page. */
function commonPages(operations: readonly Operation[]): Pages | null {
  const byText = new Map<string, { readonly pages: Pages; times: number }>();
  for (const { pagination } of operations) {
    if (!pagination) continue;
    const { cursor, next } = pagination;
    const text = JSON.stringify([cursor, next]);
    const known = byText.get(text) ?? { pages: { cursor, next }, times: 0 };
    known.times++;
    byText.set(text, known);
  }
  const [most] = [...byText.values()].sort((a, b) => b.times - a.times);
  return most?.pages ?? null;
}

const FORMS: ReadonlySet<string> = new Set(["$form", "$fileForm"]);

/** What a line can say of an operation; null where that is not all. */
function lineOf(
  operation: Operation,
  { parts, server, descriptors, hasStyledHeaders }: OperationView,
  paged: Pages | null,
  common: ReadonlySet<string>,
): string | null {
  const { dottedName, idempotency, rateLimit, pagination } = operation;
  const isUsual =
    (!parts.body || FORMS.has(parts.body)) &&
    ![
      server,
      hasStyledHeaders,
      parts.method,
      parts.path,
      parts.target,
      parts.contentType,
      parts.security,
      parts.encoding,
      parts.bodies,
      parts.accept,
      parts.answer,
      parts.secured,
    ].some(Boolean) &&
    descriptors.length === 0;
  const isPagedAsUsual =
    !pagination ||
    (pagination.first === null &&
      pagination.cursor === paged?.cursor &&
      pagination.next.join("\0") === paged.next.join("\0") &&
      pagination.items.every((field) => /^\w+$/.test(field)));
  if (!isUsual || !isPagedAsUsual) return null;
  const codesOf = (wanted: ErrorClass, mark: string) =>
    ownCodes(operation, common, wanted).map((code) => mark + code);
  const words = [
    dottedName,
    ...(parts.body ? [] : ["!"]),
    ...(idempotency.safe ? ["="] : []),
    ...(rateLimit ? [`/${rateLimit.perMinute}`] : []),
    ...(pagination ? [`@${pagination.items.join(".")}`] : []),
    ...codesOf("transient", "+"),
    ...codesOf("interrupted", "-"),
  ];
  return words.every((word) => /^\S+$/.test(word)) ? words.join(" ") : null;
}
