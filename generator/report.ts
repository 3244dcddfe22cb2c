import pc from "picocolors";
import type { Fault, Place, Position } from "./fault.js";
import { readText } from "./load/read.js";
import { locator } from "./load/positions.js";
import type { Plan } from "./write/plan.js";

/**
 * Faults as text, one each: `file:line:column: error: what`, and a hint below.
 * Errors of one place are shown once.
 */
export function describeFaults(faults: readonly Fault[]): string {
  const locators = new Map<string, ReturnType<typeof locator>>();
  const lines = faults.map(({ severity, place, message, hint }) => {
    const label =
      severity === "error" ? pc.red("error:") : pc.yellow("warning:");
    const where = [place.file, ...positionOf(place, locators)].join(":");
    return `${pc.bold(`${where}:`)} ${label} ${message}\n  ${pc.dim("hint:")} ${hint}`;
  });
  return [...new Set(lines)].join("\n");
}

function positionOf(
  { file, position, pointer }: Place,
  locators: Map<string, ReturnType<typeof locator>>,
): readonly number[] {
  if (position) return numbers(position);
  if (!pointer) return [];
  let locate = locators.get(file);
  if (!locate) {
    locate = locator(readText(file, { file }));
    locators.set(file, locate);
  }
  return numbers(locate(pointer));
}

function numbers({ line, column }: Position): readonly number[] {
  return [line, column];
}

/** What a plan does or would do, a line for each file that is not as it should be. */
export function describePlan(output: string, plan: Plan): string {
  const rows = [
    ...plan.added.map(({ path }) => `  ${pc.green("added")}    ${path}`),
    ...plan.changed.map(({ path }) => `  ${pc.yellow("changed")}  ${path}`),
    ...plan.removed.map((path) => `  ${pc.red("removed")}  ${path}`),
  ];
  const count =
    rows.length === 0
      ? `nothing changed, ${String(plan.unchanged.length)} files`
      : `${String(rows.length)} of ${String(rows.length + plan.unchanged.length)} files`;
  return [`${output}: ${count}`, ...rows].join("\n");
}
