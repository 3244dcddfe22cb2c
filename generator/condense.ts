import type { Fault } from "./fault.js";

/** How many warnings of a kind are kept: `--json` lists them, and the manifest. */
const kept = 1000;

/** Warnings of a kind have the same hint. */
export function kindOf({ severity, hint }: Fault): string {
  return `${severity} ${hint}`;
}

/**
 * Faults with no more than 1,000 warnings of a kind: the one after them says how
 * many more there are, since a document may have as many as it likes.
 */
export function condense(faults: readonly Fault[]): readonly Fault[] {
  const counts = new Map<string, number>();
  for (const fault of faults)
    counts.set(kindOf(fault), (counts.get(kindOf(fault)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return faults.flatMap((fault): readonly Fault[] => {
    if (fault.severity === "error") return [fault];
    const nth = (seen.get(kindOf(fault)) ?? 0) + 1;
    seen.set(kindOf(fault), nth);
    const more = (counts.get(kindOf(fault)) ?? 0) - kept - 1;
    if (nth <= kept || (nth === kept + 1 && more === 0)) return [fault];
    if (nth > kept + 1) return [];
    const message = `${fault.message} (and ${String(more)} more warnings like this)`;
    return [{ ...fault, message }];
  });
}

/** How many faults one stands for. */
export function countOf({ message }: Fault): number {
  const [, more = "0"] =
    /\(and (\d+) more warnings like this\)$/.exec(message) ?? [];
  return 1 + Number(more);
}
