import { extended } from "../extended.js";
import type { Identifier } from "../model/identifier.js";
import type { Type } from "../model/type.js";

/** What a type is at its top, as questions, so that templates can print it in another language. One of them is true. */
export interface KindView {
  /** Text, an enum of texts among it. */
  readonly string: boolean;
  readonly integer: boolean;
  /** A number that may have a fraction. */
  readonly number: boolean;
  readonly boolean: boolean;
  readonly binary: boolean;
  /** A list or a tuple. */
  readonly array: boolean;
  /** An object that has no name. */
  readonly object: boolean;
  /** The name of a model. */
  readonly model: Identifier | null;
  /** Anything else: several types, one value, null, unknown. */
  readonly other: boolean;
}

export function kindView(type: Type): KindView {
  const is = (...kinds: readonly Type["kind"][]) => kinds.includes(type.kind);
  const kind = {
    string: is("string", "enum"),
    integer: is("integer"),
    number: is("number"),
    boolean: is("boolean"),
    binary: is("binary"),
    array: is("array", "tuple"),
    object: is("object"),
    model: type.kind === "model" ? type.name : null,
  };
  const other = Object.values(kind).every((one) => !one);
  return extended(kind, { other });
}

/** A name in the style of Ruby, Python and C: `adminUsersSessionReset` as `admin_users_session_reset`. */
export function snakeCase(name: Identifier): Identifier {
  return name
    .replace(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g, "_$&")
    .toLowerCase() as Identifier;
}
