/**
 * What a generated package tells the mock about its API. Plain data, printed
 * by the generator from the OpenAPI document.
 */

export interface MockDescription {
  /**
   * The API's server as the document names it. Only its path counts: it is
   * where the mock answers, `/api` of `https://example.com/api`.
   */
  readonly baseUrl: string;
  /** The header, in lower case, that every answer carries its own id in. */
  readonly requestIdHeader: string;
  /** How a refused request is answered. Absent: by plain HTTP statuses. */
  readonly failure?: MockFailure;
  readonly operations: readonly MockOperation[];
}

/** Failure that is told by a field of the body and not by the status. */
export interface MockFailure {
  /** The field that tells success from failure, `ok` for example. */
  readonly field: string;
  /** The value of that field that means failure. */
  readonly equals: boolean | number | string | null;
  /** The field that holds the error code. */
  readonly code: string;
  readonly roles: MockFailureRoles;
  /** Where an answer lists what is wrong, by field names from the outside in. */
  readonly messages?: readonly string[];
}

/**
 * The code that the API uses for each fault the mock can find. Where a code is
 * absent, the mock answers that fault by a plain HTTP status.
 */
export interface MockFailureRoles {
  /** The request has no token. Plain: 401. */
  readonly unauthenticated?: string;
  /** The token is not an accepted one. Plain: 401. */
  readonly invalidToken?: string;
  /** An argument is missing or has a wrong value. Plain: 400. */
  readonly invalidArguments?: string;
  /** There is no argument of that name. Plain: 400. */
  readonly unknownArgument?: string;
  /** The request has a body and no content type. Plain: 415. */
  readonly missingContentType?: string;
  /** The operation does not take this content type. Plain: 415. */
  readonly unsupportedContentType?: string;
  /** The body is not what its content type says. Plain: 400. */
  readonly malformedBody?: string;
  /** There is no such operation. Plain: 404, or 405 if only the method differs. */
  readonly unknownOperation?: string;
  /** Too many requests. The status is 429 with and without a code. */
  readonly throttled?: string;
}

export interface MockOperation {
  /** Dotted name for people, `users.session.reset`. */
  readonly name: string;
  /** Where it is, if not below `baseUrl`; it is answered at both. */
  readonly server?: string;
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path template below the base URL, from the document: `/users/{id}`. */
  readonly path: string;
  /** Whether the operation needs a token, or takes one where there is one. */
  readonly secured: boolean | "optional";
  /** The alternatives of its credentials, where they are more than a bearer token. */
  readonly security?: readonly (readonly MockSecurityUse[])[];
  /** Media types of the request body. Empty: the operation takes none. */
  readonly contentTypes: readonly string[];
  /** Those of them whose body is one value, whatever the others have. */
  readonly otherContentTypes?: readonly string[];
  readonly arguments: readonly MockArgument[];
  /** Which fields of the body are given together, or instead of each other. */
  readonly rules?: readonly MockRule[];
  /**
   * The body, where it is one value and not a set of named fields: a list, a
   * text, bytes. Absent: its fields are the arguments that are `in: "body"`.
   */
  readonly body?: MockBody;
  /** `true` where the body may have fields that `arguments` does not list. */
  readonly openBody?: boolean;
  /** Status of a successful answer. */
  readonly status: number;
  /** Body of a successful answer, the document's example. Absent: no body. */
  readonly answer?: unknown;
  /** Media type of a successful answer. Default: `application/json`. */
  readonly answerType?: string;
  /** The bodies of successful answers of other media types. */
  readonly otherAnswers?: readonly {
    readonly status: number;
    readonly type: string;
    readonly body: unknown;
  }[];
}

export interface MockArgument {
  /** As it is called on the wire. */
  readonly name: string;
  /** As it is called among the arguments. Default: its name. */
  readonly argument?: string;
  readonly in: "body" | "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** How it is written, where it has fields or a style of its own. */
  readonly serialization?: MockSerialization;
  readonly schema: MockSchema;
}

/** A credential, and where it is. */
export interface MockSecurityUse {
  readonly scheme: string;
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly prefix?: string;
  readonly isBasic?: boolean;
  readonly isToken?: boolean;
}

export interface MockSerialization {
  /** OpenAPI's name; `json` and `text` where it has a media type of its own. */
  readonly style: string;
  readonly explode: boolean;
}

export type MockRule =
  /** Of these sets of fields one is given whole; `exactlyOne`: and no other. */
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

export interface MockBody {
  readonly required: boolean;
  readonly schema: MockSchema;
}

/** What of a JSON Schema the mock checks. */
export interface MockSchema {
  /** The types a value may have; bytes count as a string. Absent: any. */
  readonly types?: readonly MockType[];
  /** The values allowed. Absent: all. */
  readonly enum?: readonly (string | number | boolean | null)[];
}

export type MockType =
  "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";
