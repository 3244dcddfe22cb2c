import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { code as codeFolder } from "../edition.js";
import type { JsonObject } from "../load/json.js";

/** A thread that prints `schema.ts`, and loads what it needs for that at once. */
export interface Printer {
  readonly print: (root: JsonObject) => Promise<string>;
  /** Ends the thread. */
  readonly discard: () => void;
}

/**
 * Begins a thread of its own for `schema.ts`: to load TypeScript takes longer than
 * to read the document, and can go on beside that.
 */
export function startPrinter(): Printer {
  const worker = new Worker(join(codeFolder, "types/worker.js"));
  // It keeps nobody waiting before it has something to do.
  worker.unref();
  return {
    print: (root) =>
      new Promise((resolve, reject) => {
        const printed = (text: string) => {
          worker.off("error", failed);
          worker.unref();
          resolve(text);
        };
        const failed = (cause: Error) => {
          worker.off("message", printed);
          reject(cause);
        };
        worker.ref();
        worker.once("message", printed);
        worker.once("error", failed);
        worker.postMessage(root);
      }),
    discard() {
      void worker.terminate();
    },
  };
}

/** `printSchema` in a thread of its own. */
export function printSchemaAside(root: JsonObject): Promise<string> {
  const printer = startPrinter();
  return printer.print(root).finally(printer.discard);
}

/** The same in one thread again and again, which loads what it needs once. */
export function lastingPrinter(): typeof printSchemaAside {
  let printer: Printer | null = startPrinter();
  return async (root) => {
    printer ??= startPrinter();
    try {
      return await printer.print(root);
    } catch (cause) {
      printer = null;
      throw cause;
    }
  };
}
