import type { Identifier } from "../model/identifier.js";
import type { FieldRuleView } from "./parameter-view.js";
import type { Cell, Code, FileName } from "./safe.js";
import type { Text } from "./text-view.js";
import type { TypeText } from "./type-text.js";

export interface ModelView {
  readonly name: Identifier;
  readonly files: { readonly name: FileName; readonly page: FileName };
  readonly description: Text | null;
  readonly deprecated: boolean;
  /** The models that it names, without itself. */
  readonly models: readonly Identifier[];
  /** Who names it. Null where nobody does. */
  readonly usedBy: UsedByView | null;
  /** Null where it is no plain object: then `type` says it all. */
  readonly properties: readonly PropertyView[] | null;
  /** Its fields, those of objects that it is made of among them; null where it is no such thing. */
  readonly fields: readonly PropertyView[] | null;
  /** Which of the fields are given together, or instead of each other. */
  readonly rules: readonly FieldRuleView[];
  /** Whether it may have fields that are not listed. */
  readonly open: boolean;
  /** The type of any of its fields, where it may have some that are not listed; null where it is unknown. */
  readonly index: TypeText | null;
  /** Its alternatives, where one of their fields tells them apart. */
  readonly choice: ChoiceView | null;
  readonly type: TypeText;
  /** A value of it, as code; null where there can be none. */
  readonly example: Code | null;
}

/** Who names a model. */
export interface UsedByView {
  readonly operations: readonly ModelUseView[];
  /** Other models that it is a part of. */
  readonly models: readonly {
    readonly name: Identifier;
    readonly page: FileName;
  }[];
}

/** An operation that names a model. */
export interface ModelUseView {
  readonly name: Identifier;
  readonly page: FileName;
  readonly anchor: FileName;
  /** What the model is to it: its answer, an argument by its name. */
  readonly as: readonly Cell[];
}

/** Alternatives that one of their fields tells apart. */
export interface ChoiceView {
  readonly field: Text;
  readonly options: readonly {
    /** What the field holds. */
    readonly value: TypeText;
    readonly type: TypeText;
  }[];
}

export interface PropertyView {
  readonly name: Text;
  readonly key: Code;
  readonly mark: Code;
  readonly required: boolean;
  readonly type: TypeText;
  readonly description: Text | null;
  readonly deprecated: boolean;
  readonly default: Text | null;
  /** The description as its cell in a table. */
  readonly meaning: Cell;
  /** Optional or not, and its default, in a few words. */
  readonly notes: Cell;
}
