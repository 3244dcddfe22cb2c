import type { Fault } from "../fault.js";

/** How many warnings of a kind are told one by one. */
const told = 20;

/**
 * Faults with no more than 20 warnings of a kind: the one after them says how
 * many more there are. Warnings of a kind have the same hint.
 */
export function condense(faults: readonly Fault[]): readonly Fault[] {
  const counts = new Map<string, number>();
  for (const { severity, hint } of faults)
    if (severity === "warning") counts.set(hint, (counts.get(hint) ?? 0) + 1);
  const seen = new Map<string, number>();
  return faults.flatMap((fault): readonly Fault[] => {
    if (fault.severity === "error") return [fault];
    const nth = (seen.get(fault.hint) ?? 0) + 1;
    seen.set(fault.hint, nth);
    const more = (counts.get(fault.hint) ?? 0) - told - 1;
    if (nth <= told || (nth === told + 1 && more === 0)) return [fault];
    if (nth > told + 1) return [];
    const message = `${fault.message} (and ${String(more)} more warnings like this)`;
    return [{ ...fault, message }];
  });
}
