import { Faults } from "../fault.js";
import { keeping } from "../kept.js";
import { plan, type Request } from "../pipeline.js";
import { lastingPrinter } from "../types/aside.js";
import { generate } from "./generate.js";
import { misused } from "./misuse.js";
import { failed, type Outcome } from "./outcome.js";
import { progressOn } from "./progress.js";
import { UsageError } from "./usage.js";

/**
 * What makes the same package again and again in one process: it keeps what did not
 * change, and the thread that prints `schema.ts`. A fault is an outcome like any other, and so is
 * wrong usage after the first run: then it is the settings file that makes it so.
 */
export function regenerating(
  requestOf: () => Request,
  force: boolean,
): () => Promise<Outcome> {
  const runs = {};
  let isFirst = true;
  let print: ReturnType<typeof lastingPrinter> | undefined;
  // Not by hashes alone: only who reads a file knows of it.
  const by: typeof plan = (request, options) => {
    if (request.schema) print ??= lastingPrinter();
    return plan(request, { ...options, ...(print && { print }) });
  };
  return async () => {
    const progress = progressOn(process.stderr);
    try {
      const request = requestOf();
      return await keeping(runs, () =>
        generate(request, { force, progress, by }),
      );
    } catch (cause) {
      if (cause instanceof Faults) return failed(cause);
      if (cause instanceof UsageError && !isFirst) return misused(cause);
      throw cause;
    } finally {
      isFirst = false;
      progress.end();
    }
  };
}
