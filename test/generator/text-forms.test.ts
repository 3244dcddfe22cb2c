import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyForms, isOrdinary, textOf } from "../../generator/view/text.js";

describe("an ordinary text", () => {
  it.each([
    "string",
    "user_id",
    "The id of a channel (or of a group), e.g. C012; see also: users",
    `Words ${"that go on ".repeat(12)}to the end.`,
    "Sum = 1 + 2 - 3 at 50%/day?",
  ])("has all the forms that any text has: %j", (text) => {
    expect(isOrdinary(text)).toBe(true);
    expect(textOf(text)).toEqual(anyForms(text));
  });

  it("is none that a form has to escape, whatever it is made of", () => {
    const pieces = fc.constantFrom(
      ...Array.from("aZ0_ ,.;:()'?%/=+$-*`[<@|\\\"\n~#!&é"),
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        expect(textOf(text)).toEqual(anyForms(text));
      }),
      { numRuns: 500 },
    );
  });
});
