import { setFlagsFromString } from "node:v8";

/**
 * Has V8 wait longer before it optimizes a function. A run ends within seconds, and
 * the optimizer of Node 20 takes a third of its processor time for code that is then
 * hardly run any more. V8 counts by bytes of code that have run, 67,584 unless told:
 * what is really hot, in a document of thousands of operations, gets there all the
 * same. Node 22 gained nothing that stood out from the noise; Node 24 lacks the flag.
 */
export function optimizeLate(): void {
  if (process.version.startsWith("v20."))
    setFlagsFromString("--interrupt-budget=1000000");
}
