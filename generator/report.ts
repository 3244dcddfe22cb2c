import pc from "picocolors";
import type { Fault, Position } from "./fault.js";
import { locate } from "./locate.js";
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

/**
 * Faults as text, one each: `file:line:column: error: what`, and a hint below.
 * Each file's come in the order of its lines, and what is said twice is said
 * once.
 */
export function describeFaults(
  faults: readonly Fault[],
  colors: Colors = plain,
): string {
  const files = [...new Set(faults.map(({ place }) => place.file))];
  const lines = locate(faults)
    .map((fault) => ({ fault, position: fault.place.position }))
    .sort(
      (a, b) =>
        files.indexOf(a.fault.place.file) - files.indexOf(b.fault.place.file) ||
        (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
        (a.position?.column ?? 0) - (b.position?.column ?? 0),
    )
    .map(({ fault, position }) => describeFault(fault, position, colors));
  return [...new Set(lines)].join("\n");
}

function describeFault(
  { severity, place, message, hint }: Fault,
  position: Position | undefined,
  colors: Colors,
): string {
  const label =
    severity === "error" ? colors.red("error:") : colors.yellow("warning:");
  const numbers = position ? [position.line, position.column] : [];
  const where = [place.file, ...numbers].join(":");
  return `${colors.bold(`${where}:`)} ${label} ${message}\n  ${colors.dim("hint:")} ${hint}`;
}

/** What a plan does or would do, a line for each file that is not as it should be. */
export function describePlan(
  output: string,
  plan: Plan,
  colors: Colors = plain,
): string {
  const rows = [
    ...plan.added.map(({ path }) => `  ${colors.green("added")}    ${path}`),
    ...plan.changed.map(({ path }) => `  ${colors.yellow("changed")}  ${path}`),
    ...plan.removed.map((path) => `  ${colors.red("removed")}  ${path}`),
  ];
  const count =
    rows.length === 0
      ? `nothing changed, ${String(plan.unchanged.length)} files`
      : `${String(rows.length)} of ${String(rows.length + plan.unchanged.length)} files`;
  return [`${output}: ${count}`, ...rows].join("\n");
}
