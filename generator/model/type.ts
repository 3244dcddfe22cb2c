import type { Json } from "../load/json.js";
import type { Identifier } from "./api.js";

/** A type, as far as TypeScript can say it. */
export type Type =
  | {
      readonly kind:
        "string" | "number" | "integer" | "boolean" | "null" | "binary";
    }
  | { readonly kind: "unknown" | "never" }
  | { readonly kind: "literal"; readonly value: Json }
  /** Strings that the document lists; an answer may hold others some day. */
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "array"; readonly items: Type; readonly minItems: number }
  | {
      readonly kind: "tuple";
      readonly items: readonly Type[];
      readonly rest: Type | null;
    }
  | {
      readonly kind: "object";
      readonly properties: readonly Property[];
      /** Type of the fields that are not listed; null where none are allowed for. */
      readonly additional: Type | null;
    }
  | { readonly kind: "union"; readonly members: readonly Type[] }
  | { readonly kind: "intersection"; readonly members: readonly Type[] }
  | { readonly kind: "model"; readonly name: Identifier };

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
}
