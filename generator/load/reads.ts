import { AsyncLocalStorage } from "node:async_hooks";
import { statOf } from "../stat.js";

/** Files and folders that some work has read, by absolute path, each with its state just before. */
export type Reads = ReadonlyMap<string, string>;

/** What follows the work at hand, if anything does. It has no part in its result. */
const recorder = new AsyncLocalStorage<Map<string, string>>();

/** Notes which files and folders are read by some work, missing ones included, also when it fails. */
export async function recordReads<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly reads: Reads }> {
  const reads = new Map<string, string>();
  const result = await recorder.run(reads, work);
  return { result, reads };
}

/** Says that a file or folder is about to be read. */
export function reading(path: string): void {
  const reads = recorder.getStore();
  // The first state is what counts: a change between two readings is a change.
  if (reads && !reads.has(path)) reads.set(path, stateOf(path));
}

/** A text that is another one when the file or folder is: by time, size and number. */
export function stateOf(path: string): string {
  const stat = statOf(path);
  return stat
    ? [stat.mtimeMs, stat.isFile() ? stat.size : "", stat.ino].join(" ")
    : "absent";
}
