import { describe, expect, it, vi } from "vitest";
import { logWarnings } from "../../templates/runtime/warnings.js";
import { api, callOf, failure, plainApi, token } from "./described.js";

/** The lines that an answer makes the log write. */
function linesOf(data: unknown, call = callOf()) {
  const warn = vi.fn();
  logWarnings(call, { warn }, data);
  return warn.mock.calls as unknown[];
}

const line = (warning: string) => [`notes.get: ${warning}`, { warning }];

describe("the warnings of an answer", () => {
  it.each([
    ["a text", { warning: "missing_charset" }, ["missing_charset"]],
    [
      "a text with commas",
      { warning: "missing_charset, superfluous_charset" },
      ["missing_charset", "superfluous_charset"],
    ],
    ["a list", { warning: [" one ", "two"] }, ["one", "two"]],
    [
      "messages",
      { meta: { messages: ["[WARN] a, b", "[ERROR] c"] } },
      ["[WARN] a, b", "[ERROR] c"],
    ],
    [
      "both",
      { meta: { messages: ["[WARN] slow"] }, warning: "old" },
      ["old", "[WARN] slow"],
    ],
    [
      "the same in two places, said once",
      { warning: "old,slow", meta: { warnings: ["slow", "new"] } },
      ["old", "slow", "new"],
    ],
  ])("are a line each: %s", (_, data, expected) => {
    expect(linesOf(data)).toEqual(expected.map(line));
  });

  it.each([
    {},
    { warning: "" },
    { warning: " , ," },
    { warning: ["", " "] },
    { warning: null },
    { warning: 1 },
    { warning: { 0: "a", length: 1 } },
    { warning: [1, null, {}, ["a"]] },
    { warning: [] },
    { meta: null },
    { meta: { messages: {} } },
    [],
    null,
    undefined,
    "warning",
    new Blob(["warning"]),
  ])("are none where there is nothing to read: %j", (data) => {
    expect(linesOf(data)).toEqual([]);
  });

  it("do not show the call's secrets", () => {
    expect(linesOf({ warning: `${token} is old,${token}` })).toEqual([
      line("[redacted] is old"),
      line("[redacted]"),
    ]);
  });

  it("stand where the document says", () => {
    const data = { warning: "a", notes: { heed: ["b"] } };
    const { warnings: _warnings, messages: _messages, ...rest } = failure;
    const rules = [
      [plainApi, []],
      [{ ...api, failure: rest }, []],
      [{ ...api, failure: { ...rest, warnings: [["warning"]] } }, ["a"]],
      [{ ...api, failure: { ...rest, messages: ["notes", "heed"] } }, ["b"]],
    ] as const;
    for (const [one, expected] of rules) {
      expect(linesOf(data, callOf({ api: one }))).toEqual(expected.map(line));
    }
  });

  it.each(["id,name\n1,Ada", ["Ada", "Bob"], [], null])(
    "are not the answer itself where the document says nothing of messages: %j",
    (data) => {
      const { messages: _messages, ...rest } = failure;
      expect(linesOf(data, callOf({ api: plainApi }))).toEqual([]);
      const quiet = { ...api, failure: rest };
      expect(linesOf(data, callOf({ api: quiet }))).toEqual([]);
    },
  );

  it("are not even looked for where nobody reads them", () => {
    const data = {
      get warning(): string {
        throw new Error("read");
      },
    };
    expect(() => {
      logWarnings(callOf(), {}, data);
    }).not.toThrow();
  });
});
