import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import {
  plainProperty,
  type FieldRule,
  type Property,
  type Type,
} from "./type.js";

/** What a schema says on which of its fields are given together, or instead of each other. */
export function fieldRulesIn(schema: JsonObject): readonly FieldRule[] {
  const exactly = choicesIn(schema, "oneOf");
  const atLeast = choicesIn(schema, "anyOf");
  return [
    ...(exactly ? [{ kind: "exactlyOne", choices: exactly } as const] : []),
    ...(atLeast ? [{ kind: "atLeastOne", choices: atLeast } as const] : []),
    ...togetherIn(schema),
  ];
}

/**
 * The sets of fields that the alternatives of a schema require; null where it
 * has none, or where one of them says anything else.
 */
export function choicesIn(
  schema: JsonObject,
  key: "oneOf" | "anyOf",
): readonly (readonly string[])[] | null {
  const branches = own(schema, key);
  if (!Array.isArray(branches) || branches.length === 0) return null;
  const choices = branches.map(requiredAlone);
  return choices.every((names) => names !== null) ? choices : null;
}

/** What an alternative may say besides `required` without saying more. */
const silent: ReadonlySet<string> = new Set([
  "required",
  "title",
  "description",
]);

function requiredAlone(branch: Json): readonly string[] | null {
  if (!isObject(branch)) return null;
  const names = namesIn(own(branch, "required"));
  const saysMore = Object.keys(branch).some(
    (key) =>
      !silent.has(key) && !(key === "type" && own(branch, key) === "object"),
  );
  return names.length === 0 || saysMore ? null : names;
}

function togetherIn(schema: JsonObject): readonly FieldRule[] {
  const dependent = own(schema, "dependentRequired");
  if (!isObject(dependent)) return [];
  const needsOf = (name: string) => namesIn(own(dependent, name));
  const groups = new Map<string, FieldRule>();
  for (const name of Object.keys(dependent)) {
    const needs = needsOf(name);
    if (needs.length === 0) continue;
    const group = distinct([name, ...needs]);
    const mutual = group.every((member) =>
      sameNames(distinct([member, ...needsOf(member)]), group),
    );
    const names = mutual ? group : [name];
    const key = JSON.stringify([...names].sort());
    if (!groups.has(key))
      groups.set(key, {
        kind: "together",
        names,
        needs: mutual ? names : needs,
      });
  }
  return [...groups.values()];
}

function namesIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value)
    ? value.filter((name) => typeof name === "string")
    : [];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function sameNames(some: readonly string[], others: readonly string[]) {
  return (
    some.length === others.length && some.every((name) => others.includes(name))
  );
}

/** All names that a rule speaks of. */
export function namesOfRule(rule: FieldRule): readonly string[] {
  return rule.kind === "together"
    ? distinct([...rule.names, ...rule.needs])
    : distinct(rule.choices.flat());
}

/** A rule as a type, to be intersected with that of the fields. */
export function ruleType(rule: FieldRule, fields: readonly Property[]): Type {
  const typeOf = (name: string): Type =>
    fields.find((one) => one.name === name)?.type ?? { kind: "unknown" };
  const object = (
    given: readonly string[],
    absent: readonly string[],
  ): Type => ({
    kind: "object",
    properties: [
      ...given.map((name) => plainProperty(name, typeOf(name), true)),
      ...absent.map((name) => plainProperty(name, { kind: "never" }, false)),
    ],
    additional: null,
  });
  if (rule.kind === "together")
    return {
      kind: "union",
      rule: true,
      members: [object(rule.needs, []), object([], rule.names)],
    };
  const all = namesOfRule(rule);
  return {
    kind: "union",
    rule: true,
    members: rule.choices.map((choice) =>
      object(
        choice,
        rule.kind === "exactlyOne"
          ? all.filter((name) => !choice.includes(name))
          : [],
      ),
    ),
  };
}

/** A rule with its fields called otherwise. */
export function renamedRule(
  rule: FieldRule,
  nameOf: (name: string) => string,
): FieldRule {
  const renamed = (names: readonly string[]) => names.map(nameOf);
  if (rule.kind !== "together")
    return { ...rule, choices: rule.choices.map(renamed) };
  const names = renamed(rule.names);
  // That all need each other is told by the two being one list.
  const needs = rule.needs === rule.names ? names : renamed(rule.needs);
  return { ...rule, names, needs };
}
