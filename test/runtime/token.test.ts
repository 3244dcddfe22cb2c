import { describe, expect, it } from "vitest";
import { checkedToken } from "../../templates/runtime/token.js";
import { operation } from "./described.js";

const secured = { ...operation, secured: true };
const optional = { ...operation, secured: "optional" } as const;
const open = { ...operation, secured: false };

const missing = new TypeError(
  "notes.get needs a token: give `token` to the client, or in the options of the call",
);
const unfit = new TypeError(
  "the token holds a space, or what no token can hold",
);

describe("a token", () => {
  it.each(["!", "~", "xoxp-1~2.3/4+5_6=", "x".repeat(4096)])(
    "may be any word of ASCII: %s",
    (token) => {
      for (const one of [secured, optional, open]) {
        expect(checkedToken(one, token)).toBe(token);
      }
    },
  );

  it("may be absent where an operation can do without", () => {
    expect(checkedToken(optional, undefined)).toBeUndefined();
    expect(checkedToken(open, undefined)).toBeUndefined();
  });

  it("may not be absent where an operation needs one", () => {
    expect(() => checkedToken(secured, undefined)).toThrow(missing);
  });
});

describe("what is no token", () => {
  it.each(["", null, 12, {}, ["xoxb-1"], () => "xoxb-1"])(
    "is as bad as none: %j",
    (token) => {
      for (const one of [secured, optional, open]) {
        expect(() => checkedToken(one, token)).toThrow(missing);
      }
    },
  );

  it.each([
    " ",
    " xoxb-1",
    "xoxb-1 ",
    "xoxb 1",
    "xoxb-1\n",
    "xoxb-1\r\ncookie: a",
    "\u007f",
    "\0",
    "xoxb-ü",
    "xoxb-…",
    "😀",
  ])("is refused, and not shown: %j", (token) => {
    for (const one of [secured, optional, open]) {
      expect(() => checkedToken(one, token)).toThrow(unfit);
    }
  });
});
