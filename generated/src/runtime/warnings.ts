/** What an answer says besides its data. */

import type { CallContext } from "./description.js";
import { valueAt } from "./json.js";
import type { Log } from "./log.js";

/** Writes a line for each message and warning that an answer carries. */
export function logWarnings(
  { api, method, redact }: CallContext,
  log: Log,
  data: unknown,
): void {
  if (!log.warn) return;
  const { warnings = [], messages } = api.failure ?? {};
  // An API may say the same in two places.
  const said = new Set<string>();
  for (const path of messages ? [...warnings, messages] : warnings) {
    const found = valueAt(data, path);
    const texts: readonly unknown[] =
      typeof found === "string" ? found.split(",") : [found].flat();
    for (const text of texts) {
      if (typeof text === "string") said.add(redact(text.trim()));
    }
  }
  said.delete("");
  for (const warning of said) log.warn(`${method}: ${warning}`, { warning });
}
