import type { ErrorClass } from "../model/api-failure.js";
import type { Operation, Pagination } from "../model/api-operation.js";
import { ownCodes } from "./descriptor.js";
import { literal } from "./safe.js";
import { textOf } from "./text.js";
import type { GroupView, OperationLinesView } from "./group-view.js";
import type { OperationView } from "./operation-view.js";

/** A group as the model has it and as templates see it. */
type GroupPair = readonly [operations: readonly Operation[], view: GroupView];

/** The client's list of operations, most of them in lines: see the runtime's `operationsOf`. */
export function operationLines(
  groups: readonly GroupPair[],
  common: ReadonlySet<string>,
): OperationLinesView {
  const usual = usualOf(groups.flatMap(([operations]) => operations));
  const { pages, perMinute } = usual;
  const entries: (Line | Entry)[] = [];
  const untold = new Set<GroupView>();
  for (const [operations, group] of groups) {
    for (const [at, view] of group.operations.entries()) {
      const operation = operations[at];
      const words = operation && wordsOf(operation, view, usual, common);
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
    hasLines: entries.some((entry) => "members" in entry),
    groups: [...untold],
    entries: entries.map((entry) =>
      "members" in entry
        ? {
            line: textOf([entry.namespace, ...entry.members].join(" ")),
            operation: null,
          }
        : { line: null, operation: entry },
    ),
    perMinute: literal(perMinute),
    pages: pages
      ? { cursor: textOf(pages.cursor), next: pages.next.map(textOf) }
      : null,
  };
}

interface Line {
  readonly namespace: string;
  readonly members: string[];
}

type Entry = NonNullable<OperationLinesView["entries"][number]["operation"]>;

type Pages = Pick<Pagination, "cursor" | "next">;

/** What most operations have, which lines do not repeat. */
interface Usual {
  readonly pages: Pages | undefined;
  readonly perMinute: number;
}

function usualOf(operations: readonly Operation[]): Usual {
  return {
    pages: mostOf(
      operations.flatMap(({ pagination }) =>
        pagination ? { cursor: pagination.cursor, next: pagination.next } : [],
      ),
    ),
    perMinute:
      mostOf(
        operations.flatMap(({ rateLimit }) => rateLimit?.perMinute ?? []),
      ) ?? 0,
  };
}

/** The value that comes most often. */
function mostOf<T>(values: readonly T[]): T | undefined {
  const byText = new Map<string, { readonly value: T; times: number }>();
  for (const value of values) {
    const text = JSON.stringify(value);
    const known = byText.get(text) ?? { value, times: 0 };
    known.times++;
    byText.set(text, known);
  }
  return [...byText.values()].sort((a, b) => b.times - a.times)[0]?.value;
}

/** What marks a body that is no form for text alone. */
const BODIES: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, "!"],
  ["$form", ""],
  ["$fileForm", ""],
  ["$multipart", "#"],
]);

/** The fields of a descriptor that a line can tell. */
const TOLD = new Set<string>([
  "name",
  "body",
  "secured",
  "idempotent",
  "pagination",
  "perMinute",
  "transient",
  "interrupted",
]);

/** The namespace of an operation, and what a line can say of it; null where that is not all. */
function wordsOf(
  operation: Operation,
  { descriptor: { fields } }: OperationView,
  { pages, perMinute }: Usual,
  common: ReadonlySet<string>,
): readonly [namespace: string, text: string] | null {
  const { dottedName, secured, idempotency, rateLimit, pagination } = operation;
  const body = BODIES.get(fields.find(({ name }) => name === "body")?.value);
  const isUsual =
    body !== undefined &&
    secured !== "optional" &&
    fields.every(({ name }) => TOLD.has(name));
  const isPagedAsUsual =
    !pagination ||
    (pagination.cursor === pages?.cursor &&
      [...pagination.items, ...pagination.next].every(
        (field) => !field.includes("."),
      ));
  if (!isUsual || !isPagedAsUsual) return null;
  const codesOf = (wanted: ErrorClass) =>
    ownCodes(operation, common, wanted).map((code) => `+${code}`);
  const limit = rateLimit?.perMinute ?? 0;
  const values = [
    ...(limit === perMinute ? [] : [`/${limit}`]),
    ...(pagination ? pathsOf(pagination, pages) : []),
    ...codesOf("transient"),
    // What may have run is repeated where that is safe, and only there.
    ...(idempotency.safe ? codesOf("interrupted") : []),
  ];
  // Else it would be read as something else.
  if (!values.every((value) => /^.[\w.*]+$/.test(value))) return null;
  const [, namespace = "", member = ""] =
    /^(?:(.*)\.)?(.*)$/.exec(dottedName) ?? [];
  const marks = [
    member,
    body,
    secured ? "" : "?",
    idempotency.safe ? "" : "~",
    ...values,
  ];
  return [namespace, marks.join("")];
}

/** Where the items of an answer are, its next cursor unless that is where most have it, and the first cursor. */
function pathsOf(
  { items, next, first }: Pagination,
  pages: Pages | undefined,
): readonly string[] {
  const paths = [items, next].map((path) => `@${path.join(".")}`);
  const isUsual = next.join("\0") === pages?.next.join("\0");
  return [
    ...(isUsual ? paths.slice(0, 1) : paths),
    ...(first === null ? [] : [`<${first}`]),
  ];
}
