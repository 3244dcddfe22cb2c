import type { CommanderError } from "commander";
import type { Outcome } from "./outcome.js";
import { exit, UsageError } from "./usage.js";

/**
 * What to tell of a command line that is wrong: an error that has no place.
 * `helped`: people have been shown the help instead.
 */
export function misused(
  { message, hint }: UsageError,
  { helped = false } = {},
): Outcome {
  const place = { file: null, line: null, column: null };
  return {
    exitCode: exit.usage,
    faults: [],
    text: "",
    complaint: helped ? "" : `error: ${message}\n  hint: ${hint}`,
    data: { errors: [{ severity: "error", ...place, message, hint }] },
  };
}

/** What commander says where it has shown the help, for nothing was asked. */
export const helpShown = "commander.help";

/** What commander finds wrong with a command line, in our form. */
export function meantBy({ code, message }: CommanderError): UsageError {
  const help = "--help shows the commands and their options";
  if (code === helpShown) return new UsageError("no command given", help);
  const [, said = message, near = ""] =
    /^(?:error: )?(.*?)(?:\n\(Did you (mean .*)\))?$/s.exec(message) ?? [];
  return new UsageError(said, near === "" ? help : `did you ${near} ${help}`);
}
