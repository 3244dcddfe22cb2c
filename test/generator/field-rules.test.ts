import { describe, expect, it } from "vitest";
import type { FieldRule } from "../../generator/model/type.js";
import { rulesOfOptions } from "../../generator/view/field-rules.js";

describe("what rules say of opts", () => {
  const both = ["channel", "ts"];
  const mutual: FieldRule = { kind: "together", names: both, needs: both };
  const together: FieldRule = {
    kind: "together",
    names: ["limit"],
    needs: ["channel", "ts"],
  };
  const exactly: FieldRule = {
    kind: "exactlyOne",
    choices: [
      ["app", "team"],
      ["app", "enterprise"],
    ],
  };
  const atLeast: FieldRule = { kind: "atLeastOne", choices: [["a"], ["b"]] };

  it.each<[string, string[], FieldRule, FieldRule[]]>([
    ["all of it, where nothing is given by position", [], mutual, [mutual]],
    ["all of it, where others are", ["x"], exactly, [exactly]],
    [
      "the rest, of what needs something that is given",
      ["channel"],
      together,
      [{ ...together, needs: ["ts"] }],
    ],
    ["nothing, where all that is needed is given", both, together, []],
    ["nothing, where what needs others is given", ["limit"], together, []],
    ["nothing, where one of two that need each other is", ["ts"], mutual, []],
    [
      "the rest of choices",
      ["app"],
      exactly,
      [{ ...exactly, choices: [["team"], ["enterprise"]] }],
    ],
    ["nothing, where a choice is made", ["a"], atLeast, []],
  ])("%s", (_, positional, rule, rest) => {
    const isPositional = (name: string) => positional.includes(name);
    expect(rulesOfOptions([rule], isPositional)).toEqual(rest);
  });

  it("keeps it known that all of some need each other", () => {
    const [rule] = rulesOfOptions([mutual], () => false);
    if (rule?.kind !== "together") throw new Error("a rule is due");
    expect(rule.needs).toBe(rule.names);
  });
});
