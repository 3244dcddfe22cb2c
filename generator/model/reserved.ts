/** Names that generated code cannot give away, by the reason why not. */

/** Words that strict code does not take as an identifier, and three that it had better not. */
const keywords =
  `arguments await break case catch class const continue debugger default delete do
  else enum eval export extends false finally for function if implements import in
  instanceof interface let new null package private protected public return static
  super switch this throw true try typeof undefined var void while with yield`.split(
    /\s+/,
  );

/** Inherited by every object: as a field or a namespace, they would hide what code relies on. */
const objectPrototype: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
];

/** An object with a `then` is taken for a promise by `await`. */
const thenable = ["then"];

/** Types that generated code names without importing them. */
const globals =
  `Array AsyncIterable Blob Boolean Date Error File Function Headers
  Infinity Map NaN Number Object Partial Promise Readonly Record RegExp Request
  Response Set String Symbol URL any bigint boolean never null number object string
  symbol unknown`.split(/\s+/);

/** What the runtime and the templates export or import beside the document's names. */
const ours =
  `ApiDescription BasicCredential Binary Credential Credentials CredentialsByScheme AnyOptions AnyRequestOptions ErrorCodes HttpErrorOf HttpFailures isHttpError isPlatformError PlatformErrorDetails Pages memoryLimiter RetryEvent RawCall RateLimitMode RateLimitEvent MiddlewareContext LogLevel LogDetails FetchInit AppInfo ApiError BaseClient CallOptions ClientOptions
  ConnectionError Endpoint Engine FetchLike HeaderValues HttpError HttpInfo Limiter
  Logger Middleware Mock MockOptions Operation OptionalEndpoint PagedEndpoint
  OptionalPagedEndpoint PlatformError RateLimitError RequestOptions ResponseError
  TimeoutError TokenSource CommonErrorCode api createFetchClient createMock components
  endpoint engineOf operations ChoiceEndpoint OptionalChoiceEndpoint
  ResponseHeaders ServerSentEvent paths schema servers`.split(/\s+/);

/** For names that `index.ts` exports: classes and types. */
export const reservedExports: ReadonlySet<string> = new Set([
  ...keywords,
  ...globals,
  ...ours,
]);

/** For the parameters of a method; they are variables of its examples as well. */
export const reservedParameters: ReadonlySet<string> = new Set([
  ...keywords,
  ...objectPrototype,
  "ApiError",
  "Blob",
  "console",
  "operations",
  "opts",
]);

/** For the methods of an API class. */
export const reservedMethods: ReadonlySet<string> = new Set([
  ...keywords,
  ...objectPrototype,
  ...thenable,
]);

/** For a member of the client or of a namespace. Any word may stand behind a dot. */
export const reservedMembers: ReadonlySet<string> = new Set([
  ...objectPrototype,
  ...thenable,
  "request",
  "withHttpInfo",
  "name",
  "length",
]);

/** Device names of Windows, which no file there can bear, and the names of our own pages; in any case. */
export const reservedFiles: readonly string[] = [
  "readme",
  "errors",
  "con",
  "prn",
  "aux",
  "nul",
  ...Array.from({ length: 9 }, (_, n) => [
    `com${String(n + 1)}`,
    `lpt${String(n + 1)}`,
  ]).flat(),
];
