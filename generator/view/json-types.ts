import type { Type } from "../model/type.js";

/** JSON Schema's names for what a value may be; empty where it may be anything. */
export function jsonTypesOf(type: Type): readonly string[] {
  switch (type.kind) {
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "null":
    case "object":
    case "array":
      return [type.kind];
    case "tuple":
      return ["array"];
    case "binary":
    case "enum":
      return ["string"];
    case "literal":
      return literalTypes(type.value);
    case "union": {
      const members = type.members.map(jsonTypesOf);
      return members.some((names) => names.length === 0)
        ? []
        : [...new Set(members.flat())];
    }
    case "unknown":
    case "never":
    case "undefined":
    case "intersection":
    case "model":
      return [];
  }
}

function literalTypes(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  return typeof value === "object" ? [] : [typeof value];
}
