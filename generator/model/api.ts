import type { Place } from "../fault.js";
import type { Json } from "../load/json.js";
import type { ErrorCode, Failure } from "./api-failure.js";
import type { Operation } from "./api-operation.js";
import type { SecurityScheme, SecurityUse } from "./api-security.js";
import type { Identifier } from "./identifier.js";
import type { FieldRule, Property, Type } from "./type.js";

/**
 * What an API is: plain data, each name in it safe and unique already. Strings
 * of type `Identifier` can stand in code as they are; every other string is
 * the document's own text, and hostile until the view has branded it.
 */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** First server, without a slash at its end. */
  readonly baseUrl: string;
  readonly servers: readonly Server[];
  readonly docsUrl: string | null;
  /** By class name. */
  readonly groups: readonly Group[];
  /** Children before their parents. */
  readonly namespaces: readonly Namespace[];
  /** Those that are members of the client itself. */
  readonly extras: readonly Extra[];
  /** By type name. */
  readonly models: readonly Model[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** What operations need that do not say otherwise: alternatives. */
  readonly security: readonly (readonly SecurityUse[])[];
  readonly failure: Failure | null;
  /** Response header that names a request to those who run the API, in lower case. */
  readonly requestIdHeader: string;
  /** The codes that any operation can answer. */
  readonly errorCodes: readonly ErrorCode[];
  readonly clientName: Identifier;
}

/** Where an API is. URLs have no slash at their end. */
export interface Server {
  readonly description: string;
  /** With its variables in braces. */
  readonly template: string;
  /** With the variables at their defaults. */
  readonly url: string;
  /** Those in the template. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  /** Empty where any value will do. */
  readonly enum: readonly string[];
}

/** The operations that share their first tag. */
export interface Group {
  readonly tag: string;
  readonly description: string;
  readonly docsUrl: string | null;
  /** `AdminUsersSessionApi`; also the name of its files. */
  readonly className: Identifier;
  /** The tag at its dots: `["admin", "users", "session"]`. */
  readonly namespace: readonly Identifier[];
  readonly operations: readonly Operation[];
}

/** A node of the tree behind the client's dots: `admin`, `admin.users`; the client itself has an empty path. */
export interface Namespace {
  readonly path: readonly Identifier[];
  /** `AdminUsersEndpoints` */
  readonly name: Identifier;
  /** The group whose operations are its members. */
  readonly group: Group | null;
  readonly extras: readonly Extra[];
}

/** A member behind the client's dots that hand-written code makes. */
export interface Extra {
  readonly path: readonly Identifier[];
  /** The function that makes it of the client. */
  readonly maker: Identifier;
  /** Where the settings name it. */
  readonly place: Place;
}

/** A schema from `components`, with a name. */
export interface Model {
  readonly name: Identifier;
  /** Its schema's other form, where what is sent differs from what is answered. */
  readonly twin: Identifier | null;
  readonly description: string;
  readonly deprecated: boolean;
  /** What its schema says beyond its type, in sentences. */
  readonly hints: readonly string[];
  readonly type: Type;
  /** Its fields, where it is an object and nothing else. */
  readonly properties: readonly Property[];
  /** The same, and where it is made of objects by `allOf`, theirs too; null where it is anything else. */
  readonly fields: readonly Property[] | null;
  /** Which of the fields are given together, or instead of each other. */
  readonly rules: readonly FieldRule[];
  /** The type of its fields that are not listed; null where there are none. */
  readonly additional: Type | null;
  /** Its alternatives, where a discriminator tells them apart. */
  readonly choice: Choice | null;
  /** A value of it, the document's or the smallest that its schema admits; undefined where there can be none. */
  readonly example: Json | undefined;
}

/** Alternatives that one of their fields tells apart. */
export interface Choice {
  readonly field: string;
  readonly options: readonly {
    /** What the field holds. */
    readonly value: Type;
    readonly type: Type;
  }[];
}
