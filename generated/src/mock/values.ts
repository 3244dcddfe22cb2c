/** Reads text as a schema says, and holds values against the schema. */

import type { MockSchema, MockType } from "./description.js";
import { isRecordedFile } from "./requests.js";

/**
 * The value that a text stands for. Text is a string wherever the schema takes
 * strings; a text that stands for no value of the schema stays as it is, and
 * `hasType` then tells.
 */
export function readText(text: string, schema: MockSchema): unknown {
  const { types } = schema;
  if (types === undefined || types.includes("string")) return text;
  for (const type of types) {
    const value = readers[type](text);
    if (value !== undefined) return value;
  }
  return text;
}

/** Whether a value has one of the schema's types. */
export function hasType(value: unknown, schema: MockSchema): boolean {
  return schema.types?.some((type) => isOfType[type](value)) ?? true;
}

/** Whether a value is one of the schema's. */
export function isListed(value: unknown, schema: MockSchema): boolean {
  return schema.enum?.some((listed) => listed === value) ?? true;
}

const readers: Readonly<Record<MockType, (text: string) => unknown>> = {
  string: (text) => text,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  number: (text) =>
    /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined,
  boolean: (text) =>
    new Map([
      ["true", true],
      ["1", true],
      ["false", false],
      ["0", false],
    ]).get(text),
  array: (text) => readJson(text, "array"),
  object: (text) => readJson(text, "object"),
  null: (text) => (text === "null" ? null : undefined),
};

const isOfType: Readonly<Record<MockType, (value: unknown) => boolean>> = {
  string: (value) =>
    typeof value === "string" ||
    value instanceof Uint8Array ||
    isRecordedFile(value),
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  array: (value) => Array.isArray(value),
  object: (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isRecordedFile(value),
  null: (value) => value === null,
};

function readJson(text: string, type: "array" | "object"): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return isOfType[type](value) ? value : undefined;
  } catch {
    return undefined;
  }
}
