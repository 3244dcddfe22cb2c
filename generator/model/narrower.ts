import type { Json } from "../load/json.js";
import type { Type } from "./type.js";

/** `one` as far as `other`, which is wider, admits it; null where it is not wider. */
export function narrower(one: Type, other: Type): Type | null {
  if (one.kind === "integer" && other.kind === "number") return one;
  if (one.kind === "binary" && other.kind === "string") return one;
  const values = valuesOf(one);
  if (!values) return null;
  const admitted = values.filter((value) => admits(other, value));
  if (admitted.length === 0) return null;
  if (one.kind !== "enum" || admitted.length === values.length)
    return one.kind === "enum" && other.kind === "enum" && !other.open
      ? { ...one, open: false }
      : one;
  return {
    ...one,
    values: admitted.filter((value) => typeof value === "string"),
    open: one.open && other.kind === "enum" && other.open,
  };
}

function valuesOf(type: Type): readonly Json[] | null {
  if (type.kind === "literal") return [type.value];
  return type.kind === "enum" ? type.values : null;
}

function admits(type: Type, value: Json): boolean {
  switch (type.kind) {
    case "string":
    case "binary":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "integer":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "null":
      return value === null;
    case "enum":
      return typeof value === "string" && type.values.includes(value);
    case "literal":
      return JSON.stringify(type.value) === JSON.stringify(value);
    default:
      return false;
  }
}
