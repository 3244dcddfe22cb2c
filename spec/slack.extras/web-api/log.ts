/** Lines, to a logger as `@slack/web-api` takes it. */

import type { Logger as Own } from "../../index.js";
import { LogLevel } from "./constants.js";

/** Takes lines, and decides itself which of them it writes. */
export interface Logger {
  debug(...message: unknown[]): void;
  info(...message: unknown[]): void;
  warn(...message: unknown[]): void;
  error(...message: unknown[]): void;
  setLevel(level: LogLevel): void;
  getLevel(): LogLevel;
  setName(name: string): void;
}

type Level = keyof Pick<Logger, "debug" | "info" | "warn" | "error">;

/** Writes one line. */
export type WriteLine = (level: Level, message: string) => void;

/** @param level From which level on the console gets lines. Default: `info` */
export function linesOf(
  logger: Logger | undefined,
  level: LogLevel = LogLevel.INFO,
): WriteLine {
  if (logger) {
    return (one, message) => {
      logger[one](message);
    };
  }
  const least = LEVELS.indexOf(level);
  if (least < 0)
    throw new TypeError(`logLevel must be one of ${LEVELS.join(", ")}`);
  return (one, message) => {
    if (LEVELS.indexOf(one) < least) return;
    const label = `[${one.toUpperCase()}]`.padEnd(7);
    // eslint-disable-next-line no-console -- where an app expects to see them
    console[one](`${label} slack-web-client ${message}`);
  };
}

const LEVELS: readonly string[] = ["debug", "info", "warn", "error"];

/** The client's own lines; how long a wait will be, only the bridge knows. */
export function loggerOf(write: WriteLine): Own {
  return {
    debug: (message) => {
      write("debug", message);
    },
    info: () => undefined,
    warn: (message) => {
      write("warn", message);
    },
    error: (message) => {
      write("error", message);
    },
  };
}
