import pc from "picocolors";
import { countOf, kindOf } from "./condense.js";
import type { Fault } from "./fault.js";
import { locate } from "./load/locate.js";

/** How words are coloured; plain unless a terminal reads them. */
export type Colors = Pick<
  ReturnType<typeof pc.createColors>,
  "bold" | "dim" | "green" | "red" | "yellow"
>;

export const plain = pc.createColors(false);

/** Colours for a terminal that takes them. */
export function colorsFor(stream: NodeJS.WriteStream): Colors {
  return stream.isTTY ? pc : plain;
}

/** A fault whose place has been looked up, as `--json` prints it. */
interface LocatedFault {
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

/** More warnings than this are told by kind. */
const mostWarnings = 20;

/** How many warnings of a kind are told then. */
const mostOfKind = 3;

/** More errors than anybody reads, and no more than can be told in a second. */
const mostErrors = 500;

/**
 * Faults as text, one each: `file:line:column: error: what`, and a hint below. Of
 * many warnings, the first of each kind are told, with one hint, and how many
 * there are; errors come behind them then, where a terminal shows them.
 */
export function describeFaults(
  faults: readonly Fault[],
  colors: Colors = plain,
): string {
  const warnings = faults.filter(({ severity }) => severity === "warning");
  const errors = faults.filter(({ severity }) => severity === "error");
  const each = (some: readonly Fault[]) =>
    locateFaults(some).map((fault) => describeFault(fault, colors));
  if (warnings.length <= mostWarnings && errors.length <= mostErrors)
    return each(faults).join("\n");
  return [
    ...(warnings.length <= mostWarnings
      ? each(warnings)
      : describeKinds(warnings, colors)),
    ...each(errors.slice(0, mostErrors)),
    ...(errors.length > mostErrors
      ? [`and ${String(errors.length - mostErrors)} more errors`]
      : []),
  ].join("\n");
}

/** The first warnings of each kind, their hint, and how many more there are. */
function describeKinds(
  warnings: readonly Fault[],
  colors: Colors,
): readonly string[] {
  const kinds = new Map<string, Fault[]>();
  for (const warning of warnings) {
    const kind = kinds.get(kindOf(warning));
    if (kind) kind.push(warning);
    else kinds.set(kindOf(warning), [warning]);
  }
  const told = [...kinds.values()].flatMap((kind) => {
    // "and 1 more" takes as long to read as the one.
    const some =
      kind.length > mostOfKind + 1 ? kind.slice(0, mostOfKind) : kind;
    const rest = sumOf(kind) - sumOf(some);
    const faults = locateFaults(some);
    const [first] = faults;
    return [
      ...faults.map((fault) => describeLine(fault, colors)),
      ...(first ? [describeHint(first, colors)] : []),
      ...(rest > 0 ? [`  and ${String(rest)} more like these`] : []),
    ];
  });
  return [...told, `${String(sumOf(warnings))} warnings; --json lists each`];
}

function sumOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, fault) => sum + countOf(fault), 0);
}

function describeFault(fault: LocatedFault, colors: Colors): string {
  return `${describeLine(fault, colors)}\n${describeHint(fault, colors)}`;
}

function describeLine(
  { severity, file, line, column, message }: LocatedFault,
  colors: Colors,
): string {
  const label =
    severity === "error" ? colors.red("error:") : colors.yellow("warning:");
  const where = [file, line, column].filter((part) => part !== null).join(":");
  return `${colors.bold(`${where}:`)} ${label} ${message}`;
}

function describeHint({ hint }: LocatedFault, colors: Colors): string {
  return `  ${colors.dim("hint:")} ${hint}`;
}
