import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { freeGarbage } from "../../generator/garbage.js";

describe("garbage", () => {
  it("is freed at once, and what is held is not", async () => {
    const held = {};
    const [known, forgotten] = [new WeakRef(held), new WeakRef({})];
    // What has just been made is alive to the end of the task.
    await setImmediate();
    freeGarbage();
    expect(forgotten.deref()).toBeUndefined();
    expect(known.deref()).toBe(held);
  });
});
