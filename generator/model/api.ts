import type { Place } from "../fault.js";
import type { Json } from "../load/json.js";
import type { Choice } from "./choice.js";
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

declare const identifier: unique symbol;

/** A JavaScript identifier that is no reserved word. */
export type Identifier = string & { readonly [identifier]: true };

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

/** A node of the tree behind the client's dots: `admin`, `admin.users`. */
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

export type HttpMethod =
  | "GET"
  | "PUT"
  | "POST"
  | "DELETE"
  | "OPTIONS"
  | "HEAD"
  | "PATCH"
  | "TRACE"
  | "QUERY";

export interface Operation {
  /** `adminUsersSessionReset` */
  readonly name: Identifier;
  /** `adminUsersSessionResetWithHttpInfo` */
  readonly nameWithHttpInfo: Identifier;
  /** Name in its namespace: `reset`. */
  readonly member: Identifier;
  /** For people, `admin.users.session.reset`. */
  readonly dottedName: string;
  /** `AdminUsersSessionResetArguments` */
  readonly argumentsName: Identifier;
  /** `AdminUsersSessionResetOptions` */
  readonly optionsName: Identifier;
  /** `AdminUsersSessionResetErrorCode` */
  readonly errorCodeName: Identifier;
  /** `ReportsGetAnswers`; null where there is no choice of answers. */
  readonly answersName: Identifier | null;
  readonly method: HttpMethod;
  /** As it is sent, with names in braces: literals percent-encoded, with the query that the document has in it. */
  readonly path: string;
  /** The document's key of it in `paths`. */
  readonly pathKey: string;
  /** Where it is, if it or its path has a server of its own; without a slash at its end. */
  readonly server: string | null;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly docsUrl: string | null;
  /** All arguments, the credential among them, in the document's order. */
  readonly parameters: readonly Parameter[];
  /** Which of them are given together, or instead of each other. */
  readonly rules: readonly FieldRule[];
  /** Media type of the request body; null where there is none. */
  readonly contentType: string | null;
  /** How the fields of a form are written, where the document says so. */
  readonly encodings: ReadonlyMap<string, FieldEncoding>;
  /** The bodies of other media types that it takes instead. */
  readonly otherBodies: readonly OtherBody[];
  readonly answer: Answer;
  /** Alternatives; in each, all schemes are needed together. */
  readonly security: readonly (readonly SecurityUse[])[];
  /** Whether it can be called with none of them. */
  readonly isOpen: boolean;
  /** Whether it needs a token, or takes one where there is one. */
  readonly secured: boolean | "optional";
  /** Calls a minute. */
  readonly rateLimit: RateLimit | null;
  readonly idempotency: Idempotency;
  /** How it is read page by page; null where it is not. */
  readonly pagination: Pagination | null;
  /** The codes that this operation documents, in the document's order. */
  readonly errorCodes: readonly ErrorCode[];
}

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

export interface Answer {
  readonly status: number;
  /** Null where there is no body. */
  readonly type: Type | null;
  /** All that mean success, by status. */
  readonly successes: readonly SuccessAnswer[];
  /** The media types that a caller can choose from; none where there is one alone. */
  readonly choices: readonly string[];
  /** Those that mean failure, as the document has them. */
  readonly failures: readonly FailureAnswer[];
}

export interface SuccessAnswer {
  /** Null for `2XX` and `default`. */
  readonly status: number | null;
  /** Empty where there is no body. */
  readonly contents: readonly AnswerContent[];
  readonly headers: readonly ResponseHeader[];
}

/** A header that the document names in a response. */
export interface ResponseHeader {
  readonly name: string;
  /** Of the value that its text stands for. */
  readonly type: Type;
  readonly description: string;
  readonly deprecated: boolean;
}

export interface AnswerContent {
  readonly mediaType: string;
  /** Of the whole, or of each part of a stream. */
  readonly type: Type;
  /** Whether it is read as it comes: server-sent events, or values one after the other. */
  readonly stream: "events" | "values" | null;
  /** The kinds of server-sent events; else none. */
  readonly events: readonly StreamEvent[];
  /** What the document shows, or one made from the schema; of a stream its parts, or its text. Of each media type the first alone. */
  readonly example: Json | undefined;
}

/** A kind of server-sent event. */
export interface StreamEvent {
  /** What `event` may be; empty where it may be anything. */
  readonly names: readonly string[];
  readonly data: Type;
}

export interface FailureAnswer {
  /** `404`, `4XX` or `default` */
  readonly status: string;
  readonly description: string;
  /** Null where there is no body. */
  readonly type: Type | null;
  readonly headers: readonly ResponseHeader[];
}

export interface SecurityScheme {
  readonly name: string;
  readonly kind: "bearer" | "other";
  /** Where it goes; null where that is none of our requests' business. */
  readonly travel: Travel | null;
  /** Whether the option `token` can be it. */
  readonly isToken: boolean;
  readonly type: string;
  readonly description: string;
  readonly authorizationUrl: string | null;
  readonly tokenUrl: string | null;
  readonly scopes: readonly {
    readonly name: string;
    readonly description: string;
  }[];
}

export interface Travel {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands in front of it: `Bearer `. */
  readonly prefix?: string;
  readonly isBasic?: true;
}

export interface SecurityUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

export interface RateLimit {
  /** What the API calls it, `Tier 2`. */
  readonly tier: string | null;
  readonly perMinute: number;
}

export interface Pagination {
  /** Argument that takes the cursor. */
  readonly cursor: string;
  /** The cursor of the first page, where it needs one. */
  readonly first: string | null;
  /** Path to the next cursor in an answer. */
  readonly next: readonly string[];
  /** Path to the items of a page. */
  readonly items: readonly string[];
  /** Type of one item. */
  readonly item: Type;
}

export interface Idempotency {
  readonly safe: boolean;
  readonly description: string;
}

/**
 * What kind of failure a code is, hence what to do about it:
 * - `throttled`: refused for the rate, did not run
 * - `transient`: passing, did not run
 * - `interrupted`: passing, may have run
 * - `expired`: the token needs renewal
 * - `credential`: the token is no good
 * - `permission`: the token may not do this
 * - `target`: this one object cannot be treated so
 * - `caller`: the call itself is wrong
 */
export type ErrorClass = (typeof errorClasses)[number];

export const errorClasses = [
  "throttled",
  "transient",
  "interrupted",
  "expired",
  "credential",
  "permission",
  "target",
  "caller",
] as const;

export interface ErrorCode {
  readonly code: string;
  readonly class: ErrorClass;
  readonly description: string;
  /** Overrides the advice of its class. */
  readonly advice: string | null;
}

/** How a body says that the call failed, whatever the status says. */
export interface Failure {
  readonly field: string;
  readonly equals: boolean | number | string | null;
  readonly code: string;
  /** Paths of the warnings in any body. */
  readonly warnings: readonly (readonly string[])[];
  /** Path of the sentences for people in a failure's body. */
  readonly messages: readonly string[];
  readonly needed: string | null;
  readonly provided: string | null;
  /** Which code the API gives for which fault of a request. */
  readonly roles: FailureRoles;
}

export type FailureRoles = Readonly<Partial<Record<FailureRole, string>>>;

export type FailureRole = (typeof failureRoles)[number];

export const failureRoles = [
  "unauthenticated",
  "invalidToken",
  "invalidArguments",
  "unknownArgument",
  "missingContentType",
  "unsupportedContentType",
  "malformedBody",
  "unknownOperation",
  "throttled",
] as const;

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
