import type { Answer } from "./api-answer.js";
import type { ErrorCode } from "./api-failure.js";
import type { FieldEncoding, OtherBody, Parameter } from "./api-parameter.js";
import type { SecurityUse } from "./api-security.js";
import type { Identifier } from "./identifier.js";
import type { FieldRule, Type } from "./type.js";

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

interface Idempotency {
  readonly safe: boolean;
  readonly description: string;
}
