import * as v from "valibot";
import { error, type Fault, type Place } from "./fault.js";
import { isObject, kindOf, type Json } from "./load/json.js";
import { below } from "./load/sources.js";
import { nearest } from "./load/pattern.js";
import { leavesOf, namesAt } from "./settings/setting.js";

/**
 * Holds a value against the form it should have. `name` is what messages call
 * it, and may be empty; `hint` says where the form is documented.
 */
export function check<Form extends v.GenericSchema>(
  form: Form,
  value: unknown,
  { place, name, hint }: { place: Place; name: string; hint: string },
):
  | { readonly value: v.InferOutput<Form> }
  | { readonly faults: readonly Fault[] } {
  const result = v.safeParse(form, value);
  if (result.success) return { value: result.output };
  return {
    faults: result.issues.map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const where = [name, ...path].filter(Boolean).join(".");
      return error(
        below(place, ...path),
        `${where ? `\`${where}\`` : "the file"} ${complaint(issue)}`,
        isUnknown(issue) ? meant(form, path) + hint : hint,
      );
    }),
  };
}

/** A form for mappings alone: without it, a list passes for a mapping of its indexes. */
export function mappingOf<Form extends v.GenericSchema>(form: Form) {
  return v.pipe(
    v.custom<v.InferInput<Form>>(isObject, "a mapping"),
    form as v.GenericSchema<v.InferInput<Form>, v.InferOutput<Form>>,
  );
}

/** A form for mappings from names to values of one form. */
export function byName<Form extends v.GenericSchema>(form: Form) {
  type Input = Record<string, v.InferInput<Form>>;
  type Output = Record<string, v.InferOutput<Form>>;
  return v.pipe(
    v.custom<Input>(isObject, "a mapping"),
    v.check(
      (value) => unusable.every((name) => !Object.hasOwn(value, name)),
      `a mapping in which nothing is called ${unusable.join(", ")}`,
    ),
    v.record(v.string(), form) as v.GenericSchema<Input, Output>,
  );
}

/** What valibot leaves out of a mapping without a word. */
const unusable = ["__proto__", "prototype", "constructor"];

/**
 * One form or another, by what kind of value there is: a union whose messages
 * speak of the one that was meant. `expected` is what they say when none was.
 */
export function either<Form extends v.GenericSchema>(
  expected: string,
  choose: (value: unknown) => Form | undefined,
): v.GenericSchema<unknown, v.InferOutput<Form>> {
  const none = v.custom<never>(() => false, expected);
  return v.lazy((value) => choose(value) ?? none);
}

function isUnknown(issue: v.BaseIssue<unknown>): boolean {
  return issue.path?.at(-1)?.origin === "key" && issue.expected === "never";
}

/** The beginning of a hint about a name that a form does not have. */
function meant(form: v.GenericSchema, path: readonly string[]): string {
  const name = path.at(-1) ?? "";
  const elsewhere = leavesOf(form).find((leaf) => leaf.path.at(-1) === name);
  const found =
    elsewhere?.path.join(".") ??
    nearest(name, namesAt(form, path.slice(0, -1)), 1)[0];
  return found === undefined ? "" : `did you mean \`${found}\`? `;
}

/** What is wrong with a value, as the rest of a sentence about it. */
function complaint(issue: v.BaseIssue<unknown>): string {
  if (isUnknown(issue)) return "is not known";
  if (issue.path?.at(-1)?.origin === "key") return "is missing";
  const expected =
    issue.type === "custom" ? issue.message : expectations[issue.type];
  return expected === undefined
    ? `must be ${wanted(issue)}, and is ${shown(issue.input)}`
    : `must be ${expected}, and is ${kindOf(issue.input as Json)}`;
}

/** What forms that go by the kind of a value alone expect. */
const expectations: Readonly<Record<string, string>> = {
  string: "a string",
  boolean: "true or false",
  number: "a number",
  array: "a list",
  record: "a mapping",
  strict_object: "a mapping",
};

function wanted(issue: v.BaseIssue<unknown>): string {
  return issue.type === "picklist" && issue.expected
    ? `one of ${issue.expected.replace(/[("|)]+/g, "").replace(/ +/g, ", ")}`
    : issue.message;
}

function shown(value: unknown): string {
  return typeof value === "object" || value === undefined
    ? kindOf(value as Json)
    : JSON.stringify(value);
}
