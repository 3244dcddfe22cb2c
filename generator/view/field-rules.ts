import { namesOfRule, ruleType } from "../model/field-rules.js";
import type { FieldRule, Property } from "../model/type.js";
import { code, literal } from "./safe.js";
import { textOf } from "./text.js";
import { typeText, type Bytes } from "./type-text.js";
import type { FieldRuleView } from "./parameter-view.js";

export function fieldRuleView(
  rule: FieldRule,
  fields: readonly Property[],
  bytes: Bytes,
): FieldRuleView {
  const type = typeText(ruleType(rule, fields), { bytes });
  return {
    text: textOf(sentenceOf(rule)),
    data: literal(rule),
    type: { ...type, code: code(`(${type.code})`) },
  };
}

function sentenceOf(rule: FieldRule): string {
  if (rule.kind === "together")
    return rule.names === rule.needs
      ? `${listed(rule.names)} only together.`
      : `${listed(rule.names)} only together with ${listed(rule.needs)}.`;
  const choices = rule.choices.map((choice) => listed(choice)).join(", ");
  return `${rule.kind === "exactlyOne" ? "Exactly" : "At least"} one of ${choices}.`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" and ");
}

/**
 * The rules as far as they speak of what is optional, where that is all that is
 * left of them: what stands by position is given.
 */
export function rulesOfOptions(
  rules: readonly FieldRule[],
  isPositional: (name: string) => boolean,
): readonly FieldRule[] {
  const optionalOf = (names: readonly string[]) =>
    names.filter((name) => !isPositional(name));
  return rules.flatMap((rule): readonly FieldRule[] => {
    if (rule.kind !== "together") {
      const choices = rule.choices.map(optionalOf);
      const isOpen = choices.every((names) => names.length > 0);
      return isOpen ? [{ ...rule, choices }] : [];
    }
    if (rule.names.some(isPositional)) return [];
    if (rule.needs === rule.names) return [rule];
    const needs = optionalOf(rule.needs);
    return needs.length > 0 ? [{ ...rule, needs }] : [];
  });
}

/** The fields that an example leaves out, so that it breaks no rule. */
export function leftOut(
  rules: readonly FieldRule[],
  isRequired: (name: string) => boolean,
): ReadonlySet<string> {
  const out = new Set<string>();
  for (const rule of rules) {
    if (rule.kind !== "exactlyOne") continue;
    const shown =
      rule.choices.find((choice) => choice.some(isRequired)) ?? rule.choices[0];
    for (const name of namesOfRule(rule))
      if (!shown?.includes(name)) out.add(name);
  }
  // Each round leaves out at least one more, so this ends.
  for (let size = -1; size !== out.size;) {
    size = out.size;
    for (const rule of rules)
      if (rule.kind === "together" && rule.needs.some((name) => out.has(name)))
        for (const name of rule.names) out.add(name);
  }
  return out;
}
