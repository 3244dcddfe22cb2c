/**
 * What generated code tells the runtime about an API and its operations.
 *
 * Printed by the generator from the OpenAPI document. Everything the runtime does differently from one API or one
 * operation to the next stands in these two types; nothing else does. What only some operations need of the runtime
 * comes with them, as functions, so that a bundle in which no operation needs it does not have it.
 */

import type { Authorize } from "./authorize.js";
import type {
  ClientOptions,
  EncodedBody,
  RequestOptions,
  TokenSource,
} from "./options.js";
import type { Input, Named } from "./places.js";
import type { Redact } from "./redaction.js";

/** How one API behaves, said once per package. */
export interface ApiDescription {
  /** Package name, sent in `User-Agent`. */
  readonly name: string;
  /** Package version, sent in `User-Agent`. */
  readonly version: string;
  /** Where requests go unless the options say otherwise; a path, or empty, where the document does not say. */
  readonly baseUrl: string;
  /** The response header that identifies a request to the people who run the API, in lower case. */
  readonly requestIdHeader: string;
  /**
   * What the document calls the argument that carries the token
   * (`x-credential`). It is refused among a secured operation's arguments.
   */
  readonly credential?: string;
  /** The credentials of operations that the document lacks. Absent: a bearer token. */
  readonly security?: Pick<Operation, "security" | "credentials" | "authorize">;
  /** How a success status can still be a failure. Absent: it cannot. */
  readonly failure?: FailureRule;
}

/** A body that means failure whatever its status says (`x-failure` in the document). */
export interface FailureRule {
  /** The field that tells success from failure, `ok` for example. */
  readonly field: string;
  /** The value of that field that means failure. */
  readonly equals: boolean | number | string | null;
  /** The field that holds the error code. */
  readonly code: string;
  /** Codes worth repeating, whichever operation answers them: the call did not run. */
  readonly transient: readonly string[];
  /** Codes worth repeating where that is safe: the call may have had its effect. */
  readonly interrupted: readonly string[];
  /** Codes that mean "too many requests". */
  readonly throttled: readonly string[];
  /** Codes that mean "this token has expired; ask for a new one". */
  readonly expired: readonly string[];
  /** Where a body has warnings, each a path of field names: a list, or a text with commas. */
  readonly warnings?: readonly (readonly string[])[];
  /** Where a body lists sentences for people, by field names from the outside in. */
  readonly messages?: readonly string[];
  /** The field of a failure body that names the scope that was missing. */
  readonly needed?: string;
  /** The field of a failure body that lists the scopes the token has, comma separated. */
  readonly provided?: string;
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

/** One operation of the API. */
export interface Operation {
  /** Dotted name for people: errors, logs and the mock show it. `admin.users.session.reset` */
  readonly name: string;
  /** Default: POST. */
  readonly method?: HttpMethod;
  /** Path template below the base URL, from the document: `/users/{id}`. Default: its name, behind a slash. */
  readonly path?: string;
  /** The document's key of it in `paths`, where that is not its path: `/a b`, `/#action=a`. */
  readonly pathKey?: string;
  /** Where it is, if not at the API's own server; the option `baseUrl` goes before it. */
  readonly server?: string;
  /** The parameters that do not travel in the body. Arguments that are not listed here do. */
  readonly parameters?: readonly ParameterDescription[];
  /** Sorts arguments by where they travel; absent where all are fields of its form. */
  readonly sort?: (operation: Operation, args: Named) => Input;
  /** Writes path and query; absent where the path is constant and there is no query. */
  readonly target?: (operation: Operation, input: Input) => string;
  /** Writes its own headers; absent where each is a text, or a list of them. */
  readonly headers?: (operation: Operation, input: Input) => Named;
  /** How its body is encoded; absent where the operation takes none. */
  readonly body?: BodyKind | undefined;
  /** How the fields of its body are written, where the document says so. */
  readonly encoding?: Readonly<Record<string, FieldEncoding>>;
  /** Its bodies by media type, where it takes several, and what chooses one. */
  readonly bodies?: Readonly<
    Record<string, Pick<Operation, "encoding"> & { readonly body: BodyKind }>
  >;
  readonly choose?: (
    operation: Operation,
    args: object | undefined,
  ) => readonly [operation: Operation, args: object | undefined];
  /** Media type of the body, where it is not that of its kind. */
  readonly contentType?: string;
  /** Media types of the answer, sent as `Accept`. Default: JSON. */
  readonly accept?: string;
  /** How an answer is read; absent where it is JSON. */
  readonly answer?: AnswerKind;
  /** How its credential travels; absent where it is a bearer token, or none. */
  readonly authorize?: Authorize;
  /** The alternatives of its credentials; in each, all go together. Absent where it is a bearer token, or none. */
  readonly security?: readonly (readonly SecurityUse[])[];
  /** Finds them among the options. */
  readonly credentials?: (
    operation: Operation,
    options: ClientOptions,
    request: RequestOptions,
  ) => TokenSource | undefined;
  /** Whether the operation needs a token, or takes one where there is one. Default: it needs one. */
  readonly secured?: boolean | "optional";
  /** Whether a second identical call changes nothing more (`x-idempotent`); then it may be repeated. Default: `false`. */
  readonly idempotent?: boolean;
  /** Calls a minute that the document allows (`x-rate-limit`). */
  readonly perMinute?: number | undefined;
  /** Codes of its own that are worth repeating: the call did not run. */
  readonly transient?: readonly string[];
  /** Codes of its own that are worth repeating where that is safe: the call may have had its effect. */
  readonly interrupted?: readonly string[];
  /** How the operation is read page by page (`x-pagination`). */
  readonly pagination?: PaginationRule;
  /** Whether a successful answer that is no JSON is handed over before its body is read. */
  readonly unread?: boolean;
  /**
   * Whether `path` is a whole URL of another server. That one gets no token and
   * none of the client's headers, and no middleware sees the call.
   */
  readonly elsewhere?: boolean;
}

/** The path of an operation, with its braces. */
export function pathOf({ name, path = `/${name}` }: Operation): string {
  return path;
}

/** An operation that is read page by page. */
export interface PaginatedOperation extends Operation {
  readonly pagination: PaginationRule;
}

export interface ParameterDescription {
  /** What it is called on the wire. */
  readonly name: string;
  /** `body`: a field of the body, or all of it, that is listed for its `argument`. */
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** What it is called among the arguments. Default: its name. */
  readonly argument?: string;
  readonly required?: boolean;
  /**
   * Writes it where it travels; absent where its place's usual way will do. A
   * function, so that a bundle has the styles that its operations use.
   */
  readonly write?: (parameter: ParameterDescription, value: unknown) => string;
  /** Told to `write`: whether each item stands by itself. */
  readonly explode?: boolean;
  /** Told to `write`: whether what RFC 3986 reserves goes out as it is. */
  readonly allowReserved?: boolean;
}

/** A credential, and where it goes. */
export interface SecurityUse {
  readonly scheme: string;
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands in front of it: `Bearer `. */
  readonly prefix?: string;
  /** Whether it is a name and a password. */
  readonly isBasic?: boolean;
  /** Whether the option `token` can be it. */
  readonly isToken?: boolean;
}

/** How a field of a form is written (`encoding` in the document). */
export interface FieldEncoding {
  /** Media type of its part, or of its text. */
  readonly contentType?: string;
  /** As in a query. It goes before `contentType`. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Further headers of its part. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Cursor pagination: which argument takes the cursor, and where an answer holds the next one and the items. */
export interface PaginationRule {
  /** Argument that takes the cursor. */
  readonly cursor: string;
  /** Its value for the first page, where that needs one. */
  readonly first?: string | undefined;
  /** Path to the next cursor in an answer, by field names. */
  readonly next: readonly string[];
  /** Path to the list of items in an answer. */
  readonly items: readonly string[];
}

/** How the body of a request is made of what a call gives. */
export interface BodyKind {
  /** Whether it consists of named fields; else the argument `body` is all of it. */
  readonly hasFields: boolean;
  /** Whether what it encodes says itself what type it is. */
  readonly isTyped?: boolean;
  /** Its media type, where an operation names no other. */
  readonly type: string;
  /**
   * Encodes it; a promise where streams have to be read first, so that the
   * request can be repeated.
   *
   * @param contentType What the operation's body is
   * @param operation May say how its fields are written
   * @throws TypeError, naming the argument, where a value cannot be encoded
   */
  encode(
    body: unknown,
    contentType: string,
    operation: Operation,
  ): EncodedBody | Promise<EncodedBody>;
}

/** A body as it came; a stream where the call asked for it unread. */
export type Body = string | Blob | ReadableStream<Uint8Array>;

/**
 * How the answer of an operation is read. Comes with the operations that need
 * it: without one, an answer is JSON and nothing else.
 */
export interface AnswerKind {
  /**
   * Reads the body of a success.
   *
   * @param type Its media type
   */
  read(operation: Operation, response: Response, type: string): Promise<Body>;
  /** Makes of a body what it is to its caller; `undefined` where it is as usual. */
  decode?(
    call: CallContext,
    response: Response,
    body: Body,
    type: string,
  ): unknown;
  /** Whether `type` is one of those that were asked for; "" stands for no body. */
  accepts(accept: string, type: string): boolean;
}

/**
 * One call under way, as those need it who send it or report about it. Has what
 * every error says of its call, so it can be handed to one as it is.
 */
export interface CallContext {
  readonly api: ApiDescription;
  readonly operation: Operation;
  /** Dotted name of the operation. */
  readonly method: string;
  /** How often the request has been sent. */
  attempts: number;
  /** Ends an answer that is read as it comes. */
  readonly until?: AbortSignal | undefined;
  /** Takes the call's secrets out of a text. */
  readonly redact: Redact;
}
