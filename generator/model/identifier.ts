declare const identifier: unique symbol;

/** A JavaScript identifier that is no reserved word. */
export type Identifier = string & { readonly [identifier]: true };
