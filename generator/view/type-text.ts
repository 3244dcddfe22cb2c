import type { Identifier } from "../model/identifier.js";
import type { Property, Type } from "../model/type.js";
import { unionOf } from "../model/union.js";
import { code, key, literal, plainCell, type Cell, type Code } from "./safe.js";

/** A type as code and as a line of Markdown with its models linked. */
export interface TypeText {
  readonly code: Code;
  readonly cell: Cell;
  /** Names of the models in it, each once, in order of appearance. */
  readonly models: readonly Identifier[];
  /** Whether it names the runtime's `Binary`. */
  readonly hasBinary: boolean;
}

/** What bytes are: answers have them as `Blob`; arguments take whatever holds them. */
export type Bytes = "Blob" | "Binary";

/**
 * Prints a type. There is this one printer for code and pages, so that they
 * cannot disagree; they differ only in what is done with the names of models.
 */
export function typeText(
  type: Type,
  { bytes = "Blob" }: { bytes?: Bytes } = {},
): TypeText {
  const known = printed[bytes].get(type);
  if (known) return known;
  const parts = print(type);
  const made = textOfParts(parts, bytes);
  printed[bytes].set(type, made);
  // Without bytes, it is the same in arguments and answers.
  if (!parts.includes(binary))
    printed[bytes === "Blob" ? "Binary" : "Blob"].set(type, made);
  return made;
}

/** What each type has been printed as: most stand in several places. */
const printed = {
  Blob: new WeakMap<Type, TypeText>(),
  Binary: new WeakMap<Type, TypeText>(),
};

function textOfParts(parts: readonly Part[], bytes: Bytes): TypeText {
  const text = (part: Part): string =>
    typeof part === "string" ? part : "model" in part ? part.model : bytes;
  return {
    code: code(parts.map(text).join("")),
    cell: parts
      .map((part) =>
        typeof part === "object" && "model" in part
          ? modelLink(part.model)
          : plainCell(text(part)),
      )
      .join("") as Cell,
    models: [
      ...new Set(
        parts.flatMap((part) =>
          typeof part === "object" && "model" in part ? [part.model] : [],
        ),
      ),
    ],
    hasBinary: bytes === "Binary" && parts.includes(binary),
  };
}

/** A link to the page of a model, from any page beside it. */
function modelLink(model: Identifier): Cell {
  return `[${model}](${model}.md)` as Cell;
}

type Part = string | { readonly model: Identifier } | typeof binary;

/** No text, so that a field of that name is not taken for it. */
const binary = { bytes: true } as const;

/** `tight`: whether the type stands where a union or an intersection needs parentheses. */
function print(type: Type, tight = false): readonly Part[] {
  switch (type.kind) {
    case "string":
      return [type.isBesideListed ? "(string & {})" : "string"];
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "never":
    case "undefined":
      return [type.kind];
    case "integer":
      return ["number"];
    case "binary":
      return [binary];
    case "literal":
      return [literal(type.value)];
    case "model":
      return [{ model: type.name }];
    case "enum": {
      const values = type.values.map((value) => literal(value));
      const open = type.open ? ["(string & {})"] : [];
      return parenthesized(
        [[...values, ...open].join(" | ")],
        tight,
        values.length + open.length > 1,
      );
    }
    case "array":
      return arrayOf(type.items, type.minItems);
    case "tuple": {
      const items = type.items.map((item, index) =>
        index < type.minItems ? print(item) : [...print(item, true), "?"],
      );
      const rest = type.rest ? [["...", ...arrayOf(type.rest, 0)]] : [];
      return ["[", ...separated([...items, ...rest], ", "), "]"];
    }
    case "object":
      return objectType(type.properties, type.additional);
    case "union":
      return joined(type.members, " | ", tight);
    case "intersection":
      return joined(type.members, " & ", tight);
  }
}

function arrayOf(items: Type, minItems: number): readonly Part[] {
  const item = print(items, true);
  return minItems > 0
    ? ["[", ...print(items), ", ...", ...item, "[]]"]
    : [...item, "[]"];
}

function objectType(
  properties: readonly Property[],
  additional: Type | null,
): readonly Part[] {
  const fields = properties.map((property): readonly Part[] => [
    key(property.name),
    property.required ? ": " : "?: ",
    ...print(property.type),
  ]);
  const index = additional && indexType(properties, additional);
  const all = index
    ? [...fields, ["[key: string]: ", ...print(index)]]
    : fields;
  return all.length === 0
    ? ["Record<string, never>"]
    : ["{ ", ...separated(all, "; "), " }"];
}

/** How many types an index signature says; with more it says `unknown`. */
const most = 8;

/** The type of any field of an object: TypeScript wants the listed ones to fit it too. */
export function indexType(
  properties: readonly Property[],
  additional: Type,
): Type {
  if (properties.length === 0) return additional;
  const all = unionOf([
    additional,
    ...properties.flatMap(({ type, required }): readonly Type[] =>
      required ? [type] : [type, { kind: "undefined" }],
    ),
  ]);
  return all.kind === "union" && all.members.length > most
    ? { kind: "unknown" }
    : all;
}

function joined(
  members: readonly Type[],
  operator: " | " | " & ",
  tight: boolean,
): readonly Part[] {
  const parts = members.map((member) => print(member, operator === " & "));
  return parenthesized(separated(parts, operator), tight, parts.length > 1);
}

function parenthesized(
  parts: readonly Part[],
  tight: boolean,
  several: boolean,
): readonly Part[] {
  return tight && several ? ["(", ...parts, ")"] : parts;
}

function separated(
  items: readonly (readonly Part[])[],
  separator: string,
): readonly Part[] {
  return items.flatMap((item, index) =>
    index === 0 ? item : [separator, ...item],
  );
}
