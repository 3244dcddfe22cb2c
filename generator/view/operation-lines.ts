import type { ErrorClass, Operation, Pagination } from "../model/api.js";
import { ownCodes } from "./parts.js";
import { textOf } from "./text.js";
import type { GroupView, OperationLinesView, OperationView } from "./view.js";

/** A group as the model has it and as templates see it. */
export type GroupPair = readonly [
  operations: readonly Operation[],
  view: GroupView,
];

/** The client's list of operations, most of them in lines: see the runtime's `operationsOf`. */
export function operationLines(
  groups: readonly GroupPair[],
  common: ReadonlySet<string>,
): OperationLinesView {
  const paged = commonPages(groups.flatMap(([operations]) => operations));
  const entries: (Line | Entry)[] = [];
  const untold = new Set<GroupView>();
  for (const [operations, group] of groups) {
    for (const [at, view] of group.operations.entries()) {
      const operation = operations[at];
      const words = operation && wordsOf(operation, view, paged, common);
      const last = entries.at(-1);
      if (!words) {
        untold.add(group);
        entries.push({ variable: group.variable, name: view.name });
      } else if (last && "members" in last && last.namespace === words[0]) {
        last.members.push(words[1]);
      } else {
        entries.push({ namespace: words[0], members: [words[1]] });
      }
    }
  }
  return {
    groups: [...untold],
    entries: entries.map((entry) =>
      "members" in entry
        ? {
            line: textOf([entry.namespace, ...entry.members].join(" ")),
            operation: null,
          }
        : { line: null, operation: entry },
    ),
    paged: paged && {
      cursor: textOf(paged.cursor),
      next: paged.next.map(textOf),
    },
  };
}

interface Line {
  readonly namespace: string;
  readonly members: string[];
}

type Entry = NonNullable<OperationLinesView["entries"][number]["operation"]>;

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

/** The namespace of an operation, and what a line can say of it; null where that is not all. */
function wordsOf(
  operation: Operation,
  { parts, server, descriptors, hasStyledHeaders }: OperationView,
  paged: Pages | null,
  common: ReadonlySet<string>,
): readonly [namespace: string, text: string] | null {
  const { dottedName, idempotency, rateLimit, pagination } = operation;
  const isUsual =
    (!parts.body || FORMS.has(parts.body)) &&
    ![
      server,
      hasStyledHeaders,
      parts.method,
      parts.path,
      parts.target,
      parts.sort,
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
      pagination.items.every((field) => !field.includes(".")));
  if (!isUsual || !isPagedAsUsual) return null;
  const codesOf = (wanted: ErrorClass, mark: string) =>
    ownCodes(operation, common, wanted).map((code) => mark + code);
  const values = [
    ...(rateLimit ? [`/${rateLimit.perMinute}`] : []),
    ...(pagination ? [`@${pagination.items.join(".")}`] : []),
    ...codesOf("transient", "+"),
    ...codesOf("interrupted", "-"),
  ];
  // Else it would be read as something else.
  if (!values.every((value) => /^.[\w.]+$/.test(value))) return null;
  const [, namespace = "", member = ""] =
    /^(?:(.*)\.)?(.*)$/.exec(dottedName) ?? [];
  const marks = (parts.body ? "" : "!") + (idempotency.safe ? "=" : "");
  return [namespace, member + marks + values.join("")];
}
