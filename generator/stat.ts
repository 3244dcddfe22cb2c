import { statSync, type Stats } from "node:fs";

/** What is at a path; undefined also where a file or a loop of links is in the way. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
