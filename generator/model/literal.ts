import { isObject, own, type Json, type JsonObject } from "../load/json.js";
import { list, type Reading } from "./reading.js";
import { plainProperty, type Type } from "./type.js";
import { unionOf } from "./union.js";

/** The one value that a schema admits, as a type; lists and objects by what is in them. */
function literalOf(value: Json): Type {
  if (Array.isArray(value))
    return {
      kind: "tuple",
      items: value.map(literalOf),
      minItems: value.length,
      rest: null,
    };
  if (value === null) return { kind: "null" };
  if (!isObject(value)) return { kind: "literal", value };
  return {
    kind: "object",
    properties: Object.entries(value).map(([name, item]) =>
      plainProperty(name, literalOf(item), true),
    ),
    additional: null,
  };
}

/** What `const` or `enum` say; null where they say nothing. `open`: whether there may be other strings. */
export function valuesOf(
  reading: Reading,
  schema: JsonObject,
  open: boolean,
): Type | null {
  const constant = own(schema, "const");
  if (constant !== undefined) return literalOf(constant);
  const values = list(reading, schema, "enum");
  if (!values || values.length === 0) return null;
  const strings = values.filter((value) => typeof value === "string");
  const others = values.filter((value) => typeof value !== "string");
  const [first, ...more] = new Set(strings);
  // Before there was `const`, one value was how to say it: a tag, which tells the
  // alternatives of a union apart.
  const isTag = more.length === 0 && others.every((value) => value === null);
  return unionOf([
    ...(first === undefined
      ? []
      : isTag
        ? [literalOf(first)]
        : [{ kind: "enum", values: [first, ...more], open } as const]),
    ...others.map(literalOf),
  ]);
}

/** What a schema says beside its type, in sentences of Markdown. */
export function hintsOf(schema: JsonObject): readonly string[] {
  const format = own(schema, "format");
  const said =
    typeof format === "string" && !evident.has(format)
      ? [`Format: \`${format}\`.`]
      : [];
  return [...said, ...meaningsOf(schema)];
}

/** Formats that the type says already. */
const evident: ReadonlySet<string> = new Set([
  "binary",
  "double",
  "float",
  "int32",
]);

/** The key by which a mapping tells of a value. */
function keyOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

/** What the values of an enum are called, and mean, by the extensions in use for that. */
function meaningsOf(schema: JsonObject): readonly string[] {
  const values = own(schema, "enum");
  if (!Array.isArray(values)) return [];
  const wordsIn = (...keys: readonly string[]) => {
    const key = keys.find((each) => Object.hasOwn(schema, each));
    return key === undefined ? undefined : own(schema, key);
  };
  const names = wordsIn("x-enum-varnames", "x-enumNames", "x-enum-names");
  const descriptions = wordsIn("x-enum-descriptions", "x-enumDescriptions");
  const textAt = (words: Json | undefined, index: number): string => {
    const word = Array.isArray(words)
      ? words[index]
      : isObject(words)
        ? own(words, keyOf(values[index]))
        : undefined;
    return typeof word === "string" ? word.replaceAll(/\s+/g, " ").trim() : "";
  };
  return values.flatMap((value, index) => {
    const name = textAt(names, index);
    const description = textAt(descriptions, index);
    if (!name && !description) return [];
    const called = name && name !== value ? ` (${name})` : "";
    return [
      `\`${JSON.stringify(value)}\`${called}${description ? `: ${description}` : ""}`,
    ];
  });
}
