import type { Fault, Faults } from "../fault.js";
import { colorsFor, describeFaults, locateFaults } from "../report.js";
import type { Plan } from "../write/plan.js";
import { exit, type ExitCode } from "./usage.js";

/** What came of a command: a value, printed for people or for machines. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** Warnings and errors. */
  readonly faults: readonly Fault[];
  /** For people, on stdout; empty where there is nothing to say. */
  readonly text: string;
  /** For people, on stderr, behind the faults. */
  readonly complaint: string;
  /** The same in one line, where it is told again and again. */
  readonly summary?: string;
  /** For machines, beside what every command tells. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a command comes to that cannot go on. */
export function failed({ faults }: Faults): Outcome {
  return { exitCode: exit.fault, faults, text: "", complaint: "", data: {} };
}

/** Lists of files for machines; paths are below the output folder. */
export function filesOf(plan: Plan): Readonly<Record<string, unknown>> {
  return {
    written: plan.added.map(({ path }) => path),
    changed: plan.changed.map(({ path }) => path),
    removed: plan.removed,
    left: plan.unchanged,
    edited: plan.edited,
  };
}

/**
 * One JSON object, on one line. `start` is when the command began, by
 * `performance.now`.
 */
export function toJson(
  command: string,
  { exitCode, faults, data }: Outcome,
  start: number,
): string {
  const located = locateFaults(faults);
  return JSON.stringify({
    command,
    exitCode,
    ...data,
    warnings: located.filter(({ severity }) => severity === "warning"),
    errors: [
      ...located.filter(({ severity }) => severity === "error"),
      ...((data["errors"] as readonly unknown[] | undefined) ?? []),
    ],
    milliseconds: Math.round(performance.now() - start),
  });
}

/** Prints an outcome and sets the exit code of the process. */
export function tell(
  command: string,
  outcome: Outcome,
  { json, start }: { readonly json: boolean; readonly start: number },
): void {
  process.exitCode = outcome.exitCode;
  if (json) {
    process.stdout.write(`${toJson(command, outcome, start)}\n`);
    return;
  }
  const faults = describeFaults(outcome.faults, colorsFor(process.stderr));
  for (const text of [faults, outcome.complaint])
    if (text) process.stderr.write(`${text}\n`);
  if (outcome.text) process.stdout.write(`${outcome.text}\n`);
}
