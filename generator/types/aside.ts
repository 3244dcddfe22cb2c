import { Worker } from "node:worker_threads";
import type { JsonObject } from "../load/json.js";

/**
 * `printSchema` in a thread of its own, because loading TypeScript takes
 * longer than all the rest of a run and can go on beside it.
 */
export function printSchemaAside(root: JsonObject): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: root,
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
