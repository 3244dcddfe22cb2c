import { describe, expect, it, vi } from "vitest";
import type { LogDetails, Logger, LogLevel } from "slack-web-client";
import { logOf } from "../../templates/runtime/log.js";
import { RESET, slackWith } from "./slack.js";
import { outcomeOf, useVirtualTime } from "./virtual-time.js";

useVirtualTime();

const levels = ["debug", "info", "warn", "error"] as const;
type Level = (typeof levels)[number];

/** A logger that keeps its lines, and which of its levels anybody has touched. */
function listener() {
  const lines: { level: Level; message: string; details: LogDetails }[] = [];
  const touched = new Set<unknown>();
  const target = Object.fromEntries(
    levels.map((level) => [
      level,
      (message: string, details: LogDetails) => {
        lines.push({ level, message, details });
      },
    ]),
  ) as Logger;
  const logger = new Proxy(target, {
    get(own, name: Level) {
      touched.add(name);
      return own[name];
    },
  });
  return { logger, lines, touched };
}

/** A call that has something to say at each level that is in use. */
async function eventful(options: {
  readonly logger: Logger;
  readonly logLevel?: LogLevel;
}) {
  const { mock, reset } = slackWith(options);
  mock.answer(RESET, [{ status: 503 }, { rateLimited: 7 }]);
  return outcomeOf(reset());
}

describe("a logger", () => {
  it.each<[LogLevel | undefined, Level[]]>([
    ["debug", ["debug", "info", "warn"]],
    ["info", ["info", "warn"]],
    [undefined, ["info", "warn"]],
    ["warn", ["warn"]],
    ["error", []],
    ["silent", []],
  ])("with logLevel %s hears %j and no other", async (logLevel, heard) => {
    const { logger, touched } = listener();
    const { value } = await eventful({ logger, ...(logLevel && { logLevel }) });
    expect(value).toEqual({ ok: true });
    expect([...touched].sort()).toEqual(heard);
  });

  it("hears what happens, in order", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { logger, lines } = listener();
    await eventful({ logger, logLevel: "debug" });
    const method = RESET;
    expect(lines).toMatchObject([
      {
        level: "debug",
        message: `${RESET} failed`,
        details: { method, attempts: 1, durationMs: 0, error: { status: 503 } },
      },
      {
        level: "info",
        message: expect.stringContaining("repeated in 250 ms") as string,
        details: { method, attempts: 1, delayMs: 250 },
      },
      { level: "debug", message: `${RESET} failed`, details: { attempts: 2 } },
      {
        level: "warn",
        message: expect.stringContaining(
          "rate limited, wait 7000 ms",
        ) as string,
        details: { method, attempts: 2, retryAfterMs: 7000 },
      },
      {
        level: "info",
        message: expect.stringContaining("repeated in 7000 ms") as string,
        details: { delayMs: 7000 },
      },
      {
        level: "debug",
        message: `${RESET} answered 200`,
        details: { method, attempts: 3, durationMs: 0, status: 200 },
      },
    ]);
  });

  it("that throws does not hurt the call", async () => {
    const broken = () => {
      throw new Error("the disk is full");
    };
    const logger = { debug: broken, info: broken, warn: broken, error: broken };
    const { value } = await eventful({ logger, logLevel: "debug" });
    expect(value).toEqual({ ok: true });
  });

  it("keeps its `this`", async () => {
    class Lines {
      count = 0;
      info() {
        this.count++;
      }
      debug = this.info.bind(this);
      warn = this.info.bind(this);
      error = this.info.bind(this);
    }
    const logger = new Lines();
    await eventful({ logger });
    expect(logger.count).toBe(3);
  });
});

describe("without a logger", () => {
  it("nothing is written anywhere", async () => {
    const written = levels.map((level) =>
      vi.spyOn(console, level).mockReturnValue(undefined),
    );
    const stderr = vi.spyOn(process.stderr, "write");
    const { mock, reset } = slackWith({ logLevel: "debug" });
    mock.answer(RESET, [{ status: 503 }, { rateLimited: 7 }]);
    await outcomeOf(reset());
    for (const spy of [...written, stderr]) {
      expect(spy).not.toHaveBeenCalled();
    }
  });
});

describe("a line that nobody wants", () => {
  it.each([
    ["has no logger", logOf(undefined, "debug")],
    ["is below the level", logOf(console, "warn")],
    ["is silent", logOf(console, "silent")],
  ])("is not so much as put together: %s", (_, log) => {
    const details = vi.fn(() => ({}));
    log.debug?.("a line", details());
    log.info?.("a line", details());
    expect(details).not.toHaveBeenCalled();
  });
});

describe("what an answer says besides its data", () => {
  const said = {
    response_metadata: {
      messages: ["[WARN] A web_only without effect.", "[ERROR] Twice."],
    },
  };
  const lines = said.response_metadata.messages.map((warning) => ({
    level: "warn",
    message: `${RESET}: ${warning}`,
    details: { warning },
  }));

  it.each([
    ["a success", { body: { ok: true, ...said } }],
    ["a failure", { failure: "invalid_arguments", ...said }],
  ])("reaches the logger: the messages of %s", async (_, answer) => {
    const heard = listener();
    const { mock, reset } = slackWith({ logger: heard.logger });
    mock.answer(RESET, answer);
    await outcomeOf(reset());
    expect(heard.lines).toEqual(lines);
  });

  it.each([
    ["a success", { body: { ok: true } }],
    ["a failure", { failure: "invalid_arguments" }],
  ])("reaches the logger: the warnings of %s", async (_, answer) => {
    const response_metadata = { warnings: ["missing_charset", "superfluous"] };
    const warning = "missing_charset,superfluous";
    const more = { warning, response_metadata };
    const heard = listener();
    const { mock, reset } = slackWith({ logger: heard.logger });
    mock.answer(
      RESET,
      "body" in answer
        ? { body: { ...answer.body, ...more } }
        : { ...answer, ...more },
    );
    await outcomeOf(reset());
    expect(heard.lines.map(({ message }) => message)).toEqual([
      `${RESET}: missing_charset`,
      `${RESET}: superfluous`,
    ]);
  });

  it.each([
    [null],
    [{}],
    [{ messages: null }],
    [{ messages: [1, {}, null] }],
    ["text"],
  ])("may be anything: %j", async (response_metadata) => {
    const heard = listener();
    const { mock, reset } = slackWith({ logger: heard.logger });
    mock.answer(RESET, { body: { ok: true, response_metadata } });
    expect((await outcomeOf(reset())).value).toMatchObject({ ok: true });
    expect(heard.lines).toEqual([]);
  });
});
