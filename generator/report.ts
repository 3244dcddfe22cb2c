import pc from "picocolors";
import type { Fault } from "./fault.js";
import { locate } from "./load/locate.js";
import type { Plan } from "./write/plan.js";

/** How words are coloured; plain unless a terminal reads them. */
export type Colors = Pick<
  ReturnType<typeof pc.createColors>,
  "bold" | "dim" | "green" | "red" | "yellow"
>;

const plain = pc.createColors(false);

/** Colours for a terminal that takes them. */
export function colorsFor(stream: NodeJS.WriteStream): Colors {
  return stream.isTTY ? pc : plain;
}

/** A fault whose place has been looked up, as `--json` prints it. */
export interface LocatedFault {
  readonly severity: Fault["severity"];
  /** Null where it is about no file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint: string;
}

/**
 * Faults with line and column. Each file's come in the order of its lines, and
 * what is said twice is said once.
 */
export function locateFaults(
  faults: readonly Fault[],
): readonly LocatedFault[] {
  const files = [...new Set(faults.map(({ place }) => place.file))];
  const located = locate(faults)
    .map(({ severity, place: { file, position }, message, hint }) => {
      const [line, column] = [position?.line ?? null, position?.column ?? null];
      return { severity, file, line, column, message, hint };
    })
    .sort(
      (a, b) =>
        files.indexOf(a.file) - files.indexOf(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
  const said = new Map(located.map((fault) => [JSON.stringify(fault), fault]));
  return [...said.values()];
}

/** Faults as text, one each: `file:line:column: error: what`, and a hint below. */
export function describeFaults(
  faults: readonly Fault[],
  colors: Colors = plain,
): string {
  const shown = firstOf(faults);
  const rest = faults.length - shown.length;
  return [
    ...locateFaults(shown).map((fault) => describeFault(fault, colors)),
    ...(rest > 0 ? [`and ${String(rest)} more`] : []),
  ].join("\n");
}

/** More than anybody reads, and no more than can be told in a second. */
const most = 500;

/** The faults to tell: all, or as many as can be read, errors before warnings. */
function firstOf(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= most) return faults;
  const errors = faults.filter(({ severity }) => severity === "error");
  const warnings = faults.filter(({ severity }) => severity === "warning");
  return [...errors, ...warnings].slice(0, most);
}

function describeFault(
  { severity, file, line, column, message, hint }: LocatedFault,
  colors: Colors,
): string {
  const label =
    severity === "error" ? colors.red("error:") : colors.yellow("warning:");
  const where = [file, line, column].filter((part) => part !== null).join(":");
  return `${colors.bold(`${where}:`)} ${label} ${message}\n  ${colors.dim("hint:")} ${hint}`;
}

/** Longest list of files of one kind; `--json` lists them all. */
const mostRows = 100;

/** What a plan does or would do, a line for each file that is not as it should be. */
export function describePlan(
  output: string,
  plan: Plan,
  colors: Colors = plain,
): string {
  const rows = [
    ...rowsOf(
      colors.green("added"),
      "    ",
      plan.added.map(({ path }) => path),
    ),
    ...rowsOf(
      colors.yellow("changed"),
      "  ",
      plan.changed.map(({ path }) => path),
    ),
    ...rowsOf(colors.red("removed"), "  ", plan.removed),
  ];
  const { touched, all } = sizeOf(plan);
  const count =
    touched === 0
      ? `nothing changed, ${String(all)} files`
      : `${String(touched)} of ${String(all)} files`;
  return [`${output}: ${count}`, ...rows].join("\n");
}

function rowsOf(
  label: string,
  gap: string,
  paths: readonly string[],
): readonly string[] {
  const rest = paths.length - mostRows;
  return [
    ...paths.slice(0, mostRows).map((path) => `  ${label}${gap}${path}`),
    ...(rest > 0 ? [`  ${label}${gap}… and ${String(rest)} more`] : []),
  ];
}

function sizeOf(plan: Plan): {
  readonly touched: number;
  readonly all: number;
} {
  const touched = plan.added.length + plan.changed.length + plan.removed.length;
  return { touched, all: touched + plan.unchanged.length };
}

/** What a plan comes to, in one line: `2 added, 1 changed, 40 left`. */
export function summarizePlan(plan: Plan): string {
  const parts = [
    [plan.added.length, "added"],
    [plan.changed.length, "changed"],
    [plan.removed.length, "removed"],
    [plan.unchanged.length, "left"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`)
    .join(", ");
}
