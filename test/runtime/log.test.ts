import { describe, expect, it, vi } from "vitest";
import {
  logOf,
  type Logger,
  type LogLevel,
} from "../../templates/runtime/log.js";

const LEVELS = ["debug", "info", "warn", "error"] as const;

/** A logger that keeps its lines; it must be called as its own method. */
class Lines implements Logger {
  readonly lines: unknown[][] = [];
  readonly debug = this.#writer("debug");
  readonly info = this.#writer("info");
  readonly warn = this.#writer("warn");
  readonly error = this.#writer("error");

  #writer(level: string) {
    return function (this: Lines, message: string, details: object) {
      this.lines.push([level, message, details]);
    };
  }
}

describe("a log", () => {
  it.each<[LogLevel | undefined, readonly string[]]>([
    ["debug", ["debug", "info", "warn", "error"]],
    ["info", ["info", "warn", "error"]],
    [undefined, ["info", "warn", "error"]],
    ["warn", ["warn", "error"]],
    ["error", ["error"]],
    ["silent", []],
  ])("of level %s has %j", (level, expected) => {
    const logger = new Lines();
    const log = logOf(logger, level);
    expect(Object.keys(log)).toEqual(expected);
    const details = { method: "notes.get" };
    for (const one of LEVELS) log[one]?.(`a line of ${one}`, details);
    expect(logger.lines).toEqual(
      expected.map((one) => [one, `a line of ${one}`, details]),
    );
  });

  it.each<LogLevel | undefined>([...LEVELS, "silent", undefined])(
    "without a logger has nothing, at level %s",
    (level) => {
      expect(logOf(undefined, level)).toEqual({});
    },
  );

  it("takes no work for a line that is not written", () => {
    const log = logOf(new Lines(), "info");
    const message = vi.fn(() => "dear");
    log.debug?.(message(), {});
    expect(message).not.toHaveBeenCalled();
  });

  it("is not in the way where its logger throws, or lacks a level", () => {
    const broken = () => {
      throw new Error("the disk is full");
    };
    const log = logOf({ info: broken } as unknown as Logger, "info");
    expect(() => log.info?.("a line", {})).not.toThrow();
    expect(() => log.warn?.("a line", {})).not.toThrow();
  });

  it("is not in the way where its logger is async, and fails", async () => {
    const failing = () => Promise.reject(new Error("the disk is full"));
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const logger = { ...console, warn: failing } as unknown as Logger;
    logOf(logger).warn?.("a line", {});
    // Node tells of it after a turn of the event loop.
    await new Promise(setImmediate);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("takes the console", () => {
    const write = vi.spyOn(console, "info").mockReturnValue(undefined);
    logOf(console).info?.("a line", { attempts: 1 });
    expect(write.mock.calls).toEqual([["a line", { attempts: 1 }]]);
    write.mockRestore();
  });
});
