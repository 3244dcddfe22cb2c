/**
 * `slack-web-client/web-api`: what `@slack/web-api` exports, so that an app can
 * change its import, and nothing else, and still have this client make its calls.
 */

// Each of the files of names leads to the next, and the last to the package itself:
// so the first that has a name is the one that is meant.
export type * from "./web-api/names/admin-arguments.js";
export { addAppMetadata } from "./web-api/app-metadata.js";
export { ChatStreamer } from "./web-api/chat-streamer.js";
export type { ChatStreamerOptions } from "./web-api/chat-streamer.js";
export { WebClient } from "./web-api/client.js";
export {
  CustomFieldType,
  EntityType,
  ErrorCode,
  LogLevel,
  WebClientEvent,
} from "./web-api/constants.js";
export {
  SlackError,
  WebAPIFileUploadInvalidArgumentsError,
  WebAPIFileUploadReadFileDataError,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "./web-api/errors.js";
export type {
  CodedError,
  WebAPICallError,
  WebAPIFilesUploadError,
} from "./web-api/errors.js";
export type { Logger } from "./web-api/log.js";
export type { Method, Methods } from "./web-api/methods.js";
export type { FetchFunction, WebClientOptions } from "./web-api/options.js";
export type {
  PageAccumulator,
  PageReducer,
  PaginatePredicate,
  WebAPICallResult,
} from "./web-api/results.js";
export { retryPolicies } from "./web-api/retries.js";
export type { RetryOptions } from "./web-api/retries.js";
export type { FilesUploadV2Arguments } from "./web-api/upload.js";
