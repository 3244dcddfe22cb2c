import { plain, type Colors } from "./report.js";
import type { Plan } from "./write/plan.js";

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
