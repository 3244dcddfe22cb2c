import {
  existsSync,
  realpathSync,
  watch as watchFolder,
  type FSWatcher,
} from "node:fs";
import { dirname } from "node:path";
import { hasErrors } from "../fault.js";
import { freeGarbage } from "../garbage.js";
import { recordReads, stateOf, type Reads } from "../load/reads.js";
import { displayName } from "../load/display-name.js";
import { toJson, tell, type Outcome } from "./outcome.js";
import { exit } from "./usage.js";
import { statOf } from "../stat.js";

/** How long nothing may happen before a change counts as whole. */
const quietMs = 50;

/** How often to look where the system cannot say that something has changed. */
const pollMs = 500;

/**
 * Makes a package, and again each time that a file changes which was read for it,
 * until the process is told to end. A run that fails leaves what is there.
 */
export async function watch(
  make: () => Promise<Outcome>,
  json: boolean,
): Promise<void> {
  const end = new AbortController();
  const stop = () => {
    end.abort();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let because = "";
  for (;;) {
    const start = performance.now();
    const { result, reads } = await recordReads(make);
    if (json) process.stdout.write(`${toJson("watch", result, start)}\n`);
    else tellShortly(result, because);
    process.exitCode = exit.ok;
    // Now nobody waits for it.
    freeGarbage();
    const changed = await changeIn(reads, end.signal);
    if (changed === null) return;
    because = ` (${displayName(changed)})`;
  }
}

/** What is wrong, and one line. */
function tellShortly(outcome: Outcome, because: string): void {
  const start = performance.now();
  tell("watch", { ...outcome, text: "" }, { json: false, start });
  const line =
    outcome.summary ??
    (hasErrors(outcome.faults) || outcome.exitCode === exit.usage
      ? "not generated, what is there stays as it is"
      : outcome.text);
  process.stdout.write(`${line}${because}\n`);
}

/**
 * Resolves to the path of a file or folder that is no longer as it was read, or
 * to null when told to end.
 *
 * Folders are watched, since many editors put a new file in the place of the old
 * one. What they report only has the states compared, so that nothing is missed
 * that changed before the watching began, and what was written by us is no change.
 */
function changeIn(reads: Reads, end: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const watchers: FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    let poll: NodeJS.Timeout | undefined;
    const done = (changed: string | null) => {
      clearTimeout(timer);
      clearInterval(poll);
      for (const watcher of watchers) watcher.close();
      end.removeEventListener("abort", aborted);
      resolve(changed);
    };
    const aborted = () => {
      done(null);
    };
    const compare = () => {
      const changed = [...reads].find(
        ([path, state]) => stateOf(path) !== state,
      );
      if (changed) done(changed[0]);
    };
    let first: number | undefined;
    const soon = () => {
      first ??= performance.now();
      // In a folder that is never quiet, a change has to be seen too.
      if (timer && performance.now() - first > pollMs) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = first = undefined;
        compare();
      }, quietMs);
    };
    const pollInstead = () => {
      poll ??= setInterval(compare, pollMs);
    };
    if (end.aborted) {
      done(null);
      return;
    }
    end.addEventListener("abort", aborted);
    for (const folder of foldersOf(reads))
      try {
        watchers.push(watchFolder(folder, soon).on("error", pollInstead));
      } catch {
        pollInstead();
      }
    soon();
  });
}

/** The folders that the paths are, or in which they are, by whatever name, or would be. */
function foldersOf(reads: Reads): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of reads.keys()) {
    const stat = statOf(path);
    if (stat?.isDirectory()) folders.add(path);
    if (stat) folders.add(dirname(realpathSync(path)));
    let folder = dirname(path);
    while (!existsSync(folder) && folder !== dirname(folder))
      folder = dirname(folder);
    folders.add(folder);
  }
  return folders;
}
