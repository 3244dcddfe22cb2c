import { describe, expect, it } from "vitest";
import { keeping, Kept } from "../../generator/kept.js";

/** How often a result is made, where it is asked for one of each text in turn. */
function made(texts: readonly string[], ask: typeof keeping): number {
  const kept = new Kept<number>();
  let count = 0;
  for (const text of texts)
    ask(texts, () => kept.of("name", text, () => ++count));
  return count;
}

describe("a result that is kept", () => {
  it("is made once while its text is the same", () => {
    expect(made(["a", "a", "b", "b", "b", "a"], keeping)).toBe(3);
  });

  it("is kept only for who asks for that, and for nobody else", () => {
    expect(made(["a", "a"], (_, work) => work())).toBe(2);
    expect(made(["a", "a"], (_, work) => keeping({}, work))).toBe(2);
  });

  it("is found again behind what is waited for", async () => {
    const kept = new Kept<object>();
    const by = {};
    const ask = () =>
      keeping(by, async () => {
        await Promise.resolve();
        return kept.of("name", "text", () => ({}));
      });
    expect(await ask()).toBe(await ask());
  });
});
