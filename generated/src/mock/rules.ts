/** Holds the fields of a body against what they require of each other. */

import type { MockRule } from "./description.js";

/** What is wrong with the fields that are given, or nothing. */
export function complaintOn(
  rule: MockRule,
  given: ReadonlySet<string>,
): readonly string[] {
  const isGiven = (name: string): boolean => given.has(name);
  if (rule.kind === "together") {
    const { names, needs } = rule;
    if (!names.some(isGiven)) return [];
    return needs
      .filter((name) => !isGiven(name))
      .map(
        (name) =>
          `missing field: ${name}, needed beside ${others(names, name)}`,
      );
  }
  const whole = rule.choices.filter((choice) => choice.every(isGiven)).length;
  const choices = rule.choices.map((choice) => choice.join(" and ")).join(", ");
  if (whole === 0) return [`missing one of: ${choices}`];
  return rule.kind === "exactlyOne" && whole > 1
    ? [`only one may be given of: ${choices}`]
    : [];
}

function others(names: readonly string[], name: string): string {
  return names.filter((other) => other !== name).join(", ");
}
