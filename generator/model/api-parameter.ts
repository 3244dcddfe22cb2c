import type { Json } from "../load/json.js";
import type { Identifier } from "./identifier.js";
import type { Type } from "./type.js";

export interface Parameter {
  /** As it is called in argument objects. */
  readonly name: string;
  /** As it is called on the wire: the same, unless two arguments share a name. */
  readonly wireName: string;
  /** As it is called in a signature. */
  readonly identifier: Identifier;
  /** `credential`: carried by its security scheme, never under its name. `body`: a field of the body, or all of it. */
  readonly in: "credential" | ParameterPlace | "field" | "body";
  /** How its value is written; null in a body and for a credential. */
  readonly serialization: Serialization | null;
  readonly required: boolean;
  readonly type: Type;
  readonly description: string;
  readonly deprecated: boolean;
  readonly default: Json | undefined;
  readonly example: Json | undefined;
  /** What its schema says beyond its type, in sentences. */
  readonly hints?: readonly string[];
}

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** The styles of OpenAPI 3.1, and `cookie` of 3.2. */
export type Style =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

export interface Serialization {
  readonly style: Style;
  readonly explode: boolean;
  /** Whether what delimits in a URL goes out as it is. */
  readonly allowReserved: boolean;
  /** Media type of the value where it has one of its own, instead of a style. */
  readonly contentType: string | null;
}

/** How a field of a form is written. */
export interface FieldEncoding {
  /** Media type of its part, or of its text. */
  readonly contentType: string | null;
  /** Null where it has none, and `contentType` counts. */
  readonly style: Style | null;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Of its part, where the document fixes their value. */
  readonly headers: readonly {
    readonly name: string;
    readonly value: string;
  }[];
}

/** A body of another media type than the usual one, given as the argument `body`. */
export interface OtherBody {
  readonly contentType: string;
  readonly type: Type;
  readonly encodings: ReadonlyMap<string, FieldEncoding>;
}
