/** Lines for the people who run a program. */

/**
 * Takes lines: `console` is one, and so are most logging libraries. `details`
 * is plain data; neither it nor the message has a token or an argument in it.
 */
export type Logger = Readonly<Record<LineLevel, Write>>;

/** How much is logged: a level and all those that are more important. */
export type LogLevel = LineLevel | "silent";

/** The same by name, for those who would not write texts: `LogLevel.DEBUG`. */
export const LogLevel = {
  DEBUG: "debug",
  INFO: "info",
  WARN: "warn",
  ERROR: "error",
  SILENT: "silent",
} as const;

type LineLevel = (typeof LEVELS)[number];
type Write = (message: string, details: LogDetails) => unknown;

/** What a line is about, as data. */
export type LogDetails = Readonly<Record<string, unknown>>;

const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * What writes lines. A level that is not wanted is absent, so that
 * `log.debug?.(…)` does not so much as evaluate its arguments.
 */
export type Log = Partial<Record<LineLevel, Write>>;

/**
 * @param logger Where lines go; `undefined` for nowhere
 * @param level From which level on
 */
export function logOf(
  logger: Logger | undefined,
  level: LogLevel = "info",
): Log {
  if (!logger || level === "silent") return {};
  const log: Log = {};
  for (const one of LEVELS.slice(LEVELS.indexOf(level))) {
    log[one] = async (...line) => {
      try {
        await logger[one](...line);
      } catch {
        // A line that cannot be written is no reason for a call to fail.
      }
    };
  }
  return log;
}
