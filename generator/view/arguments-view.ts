import type { Identifier } from "../model/identifier.js";
import type { FieldRuleView, ParameterView } from "./parameter-view.js";
import type { Code } from "./safe.js";

/** The arguments of an operation, sorted in the ways that templates list them. */
export interface ArgumentsView {
  /** All arguments, the credential among them, in order. */
  readonly parameters: readonly ParameterView[];
  /** Whether one of them is typed by the runtime's `Binary`. */
  readonly takesBinary: boolean;
  /** Those that stand in the signature by themselves. */
  readonly positional: readonly ParameterView[];
  /** Names of the types that an example of its arguments has to import. */
  readonly exampleTypes: readonly Identifier[];
  /** What the variable `opts` of an example needs behind its name. */
  readonly optsAnnotation: Code;
  /** The fields of what openapi-fetch takes beside its path, in an example. */
  readonly exampleByPath: readonly Code[];
  /** Which of them are given together, or instead of each other. */
  readonly rules: readonly FieldRuleView[];
  /** The same, of the fields of `opts` alone. */
  readonly optionRules: readonly FieldRuleView[];
  /** `?` or nothing, where they want one of its fields. */
  readonly optsMark: Code;
  /** Those that are fields of `opts`. */
  readonly optional: readonly ParameterView[];
  /** Those that are fields of the argument object: all but the credential. */
  readonly arguments: readonly ParameterView[];
  /** Those of them that stand in the signature by themselves. */
  readonly positionalArguments: readonly ParameterView[];
  /** The fields of the argument object, by where they travel. */
  readonly inPath: readonly ParameterView[];
  readonly inQuery: readonly ParameterView[];
  readonly inHeader: readonly ParameterView[];
  readonly inCookie: readonly ParameterView[];
  readonly inBody: readonly ParameterView[];
  /** The arguments that travel outside the body. */
  readonly located: readonly ParameterView[];
  /** The one argument that is the whole body. */
  readonly wholeBody: ParameterView | null;
  readonly credential: ParameterView | null;
  /** The credential, where it is a field of `opts`. */
  readonly optionalCredential: ParameterView | null;
  readonly needsArguments: boolean;
}
