/** What an answer says besides its data. */

import type { CallContext } from "./call-context.js";
import { valueAt } from "./json.js";
import type { Log } from "./log.js";

/** Writes a line for each message and warning that an answer carries. */
export function logWarnings(
  { api, operation, redact }: CallContext,
  log: Log,
  data: unknown,
): void {
  if (!log.warn) return;
  for (const path of [api.failure?.warnings, api.failure?.messages]) {
    if (!path) continue;
    const said = valueAt(data, path);
    const texts: unknown[] =
      typeof said === "string"
        ? said.split(",")
        : Array.isArray(said)
          ? said
          : [];
    for (const text of texts) {
      if (typeof text !== "string") continue;
      const warning = redact(text.trim());
      log.warn(`${operation.name}: ${warning}`, { warning });
    }
  }
}
