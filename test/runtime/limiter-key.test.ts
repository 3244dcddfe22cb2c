import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limiterKey } from "../../templates/runtime/limiter.js";

describe("limiterKey", () => {
  it("is one for a token and an operation", () => {
    expect(limiterKey("users.list", "xoxb-1")).toBe(
      limiterKey("users.list", "xoxb-1"),
    );
    const keys = ["users.list", "users.info"].flatMap((name) =>
      ["xoxb-1", "xoxb-2", "xoxb-1 ", "1-bxox", undefined].map((token) =>
        limiterKey(name, token),
      ),
    );
    expect(new Set(keys).size).toBe(10);
  });

  it("is that of an empty token where there is none", () => {
    expect(limiterKey("users.list")).toBe(limiterKey("users.list", ""));
  });

  // Test vectors of draft-eastlake-fnv, 32-bit FNV-1a.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("begins with the operation and the FNV-1a hash of %j", (token, hash) => {
    const key = limiterKey("users.list", token);
    expect(key.startsWith(`users.list ${hash | 0} `)).toBe(true);
  });

  it("has nothing of the token in it", () => {
    const token = "xoxb-1234-abcd";
    const key = limiterKey("users.list", token);
    for (const part of token.split("-")) expect(key).not.toContain(part);
    expect(key).toMatch(/^users\.list -?\d+ -?\d+$/);
  });

  it("tells tokens apart that differ little", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(limiterKey("a", one)).not.toBe(limiterKey("a", other));
      }),
    );
  });
});
