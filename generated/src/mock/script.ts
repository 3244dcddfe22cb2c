/** What the mock was told to answer, in the order it was told. */

import type { MockAnswer, MockResponder } from "./answers.js";

export type Step = MockAnswer | MockResponder;

export interface Script {
  /** Takes up steps for a name, to be gone through `times` times. */
  readonly add: (name: string, steps: readonly Step[], times: number) => void;
  /** Takes the next step of the first of the names that has one. */
  readonly next: (names: readonly string[]) => Step | undefined;
  readonly clear: () => void;
}

interface Run {
  readonly steps: readonly Step[];
  readonly times: number;
  taken: number;
}

/**
 * Runs that end come before those that do not, and one without end replaces
 * the one before it.
 */
export function createScript(): Script {
  const queues = new Map<string, Run[]>();
  const standing = new Map<string, Run>();

  const take = (run: Run): Step | undefined => {
    const step = run.steps[run.taken % run.steps.length];
    run.taken += 1;
    return step;
  };

  return {
    add(name, steps, times) {
      if (steps.length === 0) return;
      const run = { steps, times, taken: 0 };
      if (times === Infinity) standing.set(name, run);
      else queues.set(name, [...(queues.get(name) ?? []), run]);
    },
    next(names) {
      for (const name of names) {
        const [run, ...later] = queues.get(name) ?? [];
        if (run === undefined) continue;
        const step = take(run);
        if (run.taken === run.steps.length * run.times) queues.set(name, later);
        return step;
      }
      for (const name of names) {
        const run = standing.get(name);
        if (run !== undefined) return take(run);
      }
      return undefined;
    },
    clear() {
      queues.clear();
      standing.clear();
    },
  };
}
