/** How long each stage of a run takes. */
interface Timings {
  /** Says what is done from now on. */
  readonly stage: (name: string) => void;
  /** A line for each stage until now, in milliseconds, and their sum. */
  readonly text: () => string;
}

/**
 * Begins with the process: what comes before the first stage is the start of Node
 * and of the command line. `now` gives milliseconds since then.
 */
export function takeTimings(
  now: () => number = () => performance.now(),
): Timings {
  const begun: { readonly name: string; readonly at: number }[] = [
    { name: "starting", at: 0 },
  ];
  return {
    stage(name) {
      begun.push({ name, at: now() });
    },
    text() {
      const end = now();
      const rows = begun.map(({ name, at }, index) => ({
        name,
        ms: (begun[index + 1]?.at ?? end) - at,
      }));
      return aligned([...rows, { name: "together", ms: end }]);
    },
  };
}

function aligned(
  rows: readonly { readonly name: string; readonly ms: number }[],
): string {
  const cells = rows.map(({ name, ms }) => [name, ms.toFixed(0)] as const);
  const [left, right] = [0, 1].map((column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length)),
  );
  return cells
    .map(
      ([name, ms]) =>
        `${name.padEnd(left ?? 0)}  ${ms.padStart(right ?? 0)} ms`,
    )
    .join("\n");
}
