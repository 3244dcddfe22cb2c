import type { Identifier } from "../model/identifier.js";
import type { KindView } from "./kind.js";
import type { Cell, Code } from "./safe.js";
import type { Text } from "./text-view.js";
import type { TypeText } from "./type-text.js";

export interface ParameterView {
  readonly identifier: Identifier;
  /** As it is called in argument objects. */
  readonly name: Text;
  /** As it is called on the wire. */
  readonly wire: { readonly name: Text; readonly key: Code };
  /** Whether the two differ, because two arguments have one name on the wire. */
  readonly isRenamed: boolean;
  /** Its entry in the description of the operation; null where it needs none. */
  readonly descriptor: Code | null;
  /** How the mock reads it; null where the usual way of its place does. */
  readonly serialization: Code | null;
  readonly key: Code;
  /** Its entry in an object of arguments, in the body of a method: `user_id` or `"a-b": a_b`. */
  readonly entry: Code;
  /** `?` or nothing. */
  readonly mark: Code;
  readonly in:
    "credential" | "path" | "query" | "header" | "cookie" | "field" | "body";
  readonly required: boolean;
  readonly type: TypeText;
  readonly kind: KindView;
  /** JSON Schema's names of its types, for checks at run time; empty: any. */
  readonly jsonTypes: readonly Code[];
  readonly enum: Code | null;
  readonly description: Text | null;
  readonly deprecated: boolean;
  readonly default: Text | null;
  /** The description as its cell in a table. */
  readonly meaning: Cell;
  /** Optional or not, its default, and how it travels, in a few words. */
  readonly notes: Cell;
  /** Whether an example shows it: not all go together. */
  readonly inExample: boolean;
  /** What a variable that holds the example needs behind its name, `: Note`; nothing where it needs none. */
  readonly annotation: Code;
  /** A value to show, as code. */
  readonly example: Code;
}

/** That some fields are given together, or instead of each other. */
export interface FieldRuleView {
  /** As a sentence. */
  readonly text: Text;
  /** As the mock takes it. */
  readonly data: Code;
  /** As a type, in parentheses, to be intersected with that of the fields. */
  readonly type: TypeText;
}
