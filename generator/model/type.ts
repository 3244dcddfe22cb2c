import type { Json } from "../load/json.js";
import type { Identifier } from "./identifier.js";

/** A type, as far as TypeScript can say it. */
export type Type =
  | { readonly kind: "number" | "integer" | "boolean" | "null" }
  | { readonly kind: "binary" }
  /** `isBesideListed`: an alternative to strings that are listed, which editors are to complete. */
  | { readonly kind: "string"; readonly isBesideListed?: true }
  /** `undefined` is of a field that need not be there. */
  | { readonly kind: "unknown" | "never" | "undefined" }
  /** A value that is no list and no object. */
  | {
      readonly kind: "literal";
      readonly value: string | number | boolean | null;
    }
  /** Strings that the document lists; where it is open, there may be others some day. */
  | {
      readonly kind: "enum";
      readonly values: readonly string[];
      readonly open: boolean;
    }
  | { readonly kind: "array"; readonly items: Type; readonly minItems: number }
  | {
      readonly kind: "tuple";
      readonly items: readonly Type[];
      /** How many of `items` are always there. */
      readonly minItems: number;
      /** Type of what follows `items`; null where nothing does. */
      readonly rest: Type | null;
    }
  | ObjectType
  | {
      readonly kind: "union";
      readonly members: readonly Type[];
      /** Whether it is a `FieldRule` of the object that it is intersected with. */
      readonly rule?: true;
    }
  | { readonly kind: "intersection"; readonly members: readonly Type[] }
  | { readonly kind: "model"; readonly name: Identifier };

export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Type of the fields that are not listed; null where none are allowed for. */
  readonly additional: Type | null;
  /** Fields that it requires, and leaves to what it is intersected with to describe. */
  readonly needs?: readonly string[];
  /** Whether it is open because its schema says nothing of its fields. */
  readonly isUnsaid?: boolean;
}

/** Whether values of a type can have parts, so that an example of one has to be made up. */
export function isStructured({ kind }: Type): boolean {
  switch (kind) {
    case "array":
    case "tuple":
    case "object":
    case "union":
    case "intersection":
    case "model":
      return true;
    default:
      return false;
  }
}

/** What a model is; undefined while that is being found out. */
export type Lookup = (name: Identifier) => Type | undefined;

/** Whether a type says only which fields of the objects beside it go together. */
export function isRule(type: Type): boolean {
  return type.kind === "union" && type.rule === true;
}

/** Which fields of an object are given together, or instead of each other. */
export type FieldRule =
  /** Of these sets of fields one is given; `exactlyOne`: and no other. */
  | {
      readonly kind: "exactlyOne" | "atLeastOne";
      readonly choices: readonly (readonly string[])[];
    }
  /** Where one of `names` is given, all of `needs` are. */
  | {
      readonly kind: "together";
      readonly names: readonly string[];
      readonly needs: readonly string[];
    };

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  readonly description: string;
  readonly deprecated: boolean;
  readonly default: Json | undefined;
  readonly example: Json | undefined;
  /** What its schema says beyond its type, in sentences: a format, what the values of an enum mean. */
  readonly hints?: readonly string[];
}

/** A field of which nothing is said but its type. */
export function plainProperty(
  name: string,
  type: Type,
  required: boolean,
): Property {
  return {
    name,
    type,
    required,
    description: "",
    deprecated: false,
    default: undefined,
    example: undefined,
  };
}

/** A text that two types share only if they are the same, whatever is said about their fields. */
export function typeKey(type: Type): string {
  const known = keys.get(type);
  if (known !== undefined) return known;
  const key = keyOf(type);
  keys.set(type, key);
  return key;
}

const keys = new WeakMap<Type, string>();

function keyOf(type: Type): string {
  const all = (types: readonly Type[]) => types.map(typeKey).join(",");
  switch (type.kind) {
    case "literal":
      return `=${JSON.stringify(type.value)}`;
    case "enum":
      return `enum${JSON.stringify([type.open, ...type.values])}`;
    case "array":
      return `[${String(type.minItems)}:${typeKey(type.items)}]`;
    case "tuple":
      return `<${String(type.minItems)}:${all(type.items)}...${type.rest ? typeKey(type.rest) : ""}>`;
    case "object": {
      const fields = type.properties.map(
        (field) =>
          `${JSON.stringify(field.name)}${field.required ? "" : "?"}:${typeKey(field.type)}`,
      );
      const index = type.additional ? typeKey(type.additional) : "";
      return `{${fields.join(";")}|${index}|${JSON.stringify(type.needs ?? [])}}`;
    }
    case "union":
      return `(${type.rule ? "rule" : ""}|${all(type.members)})`;
    case "intersection":
      return `(&${all(type.members)})`;
    case "model":
      return `@${type.name}`;
    default:
      return type.kind;
  }
}
