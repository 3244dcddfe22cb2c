import { Worker } from "node:worker_threads";
import type { JsonObject } from "../load/json.js";

/** A thread that prints one `schema.ts`, and loads what it needs for that at once. */
export interface Printer {
  readonly print: (root: JsonObject) => Promise<string>;
  /** Ends the thread where there is nothing to print after all. */
  readonly discard: () => void;
}

/**
 * Begins a thread of its own for `schema.ts`: to load TypeScript takes longer than
 * to read the document, and can go on beside that.
 */
export function startPrinter(): Printer {
  const worker = new Worker(new URL("./worker.js", import.meta.url));
  // It keeps nobody waiting before it has something to do.
  worker.unref();
  return {
    print: (root) =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.postMessage(root);
      }),
    discard() {
      void worker.terminate();
    },
  };
}

/** `printSchema` in a thread of its own. */
export function printSchemaAside(root: JsonObject): Promise<string> {
  return startPrinter().print(root);
}
