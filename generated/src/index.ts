export { AdminUsersSessionApi } from "./apis/AdminUsersSessionApi.js";
export type { CommonErrorCode } from "./api.js";
export { SlackClient } from "./client.js";
export { isPlatformError, type ErrorCodes } from "./error-codes.js";
export type {
  AdminUsersSessionEndpoints,
  AdminUsersEndpoints,
  AdminEndpoints,
} from "./client.js";
export type { DefaultErrorTemplate } from "./models/DefaultErrorTemplate.js";
export type { DefaultSuccessTemplate } from "./models/DefaultSuccessTemplate.js";
export type { ResponseMetadata } from "./models/ResponseMetadata.js";
export type {
  AdminUsersSessionInvalidateArguments,
  AdminUsersSessionInvalidateErrorCode,
  AdminUsersSessionInvalidateOptions,
  AdminUsersSessionResetArguments,
  AdminUsersSessionResetErrorCode,
  AdminUsersSessionResetOptions,
} from "./operations/AdminUsersSessionApi.js";
export type { BaseClient } from "./runtime/client.js";
export type { Endpoint, OptionalEndpoint } from "./runtime/endpoint.js";
export type {
  OptionalPagedEndpoint,
  PagedEndpoint,
  Pages,
} from "./runtime/paged-endpoint.js";
export type { HttpInfo } from "./runtime/engine.js";
export {
  ApiError,
  ConnectionError,
  HttpError,
  PlatformError,
  RateLimitError,
  ResponseError,
  TimeoutError,
} from "./runtime/errors.js";
export type { RateLimitEvent, RetryEvent } from "./runtime/hooks.js";
export { memoryLimiter, type Limiter } from "./runtime/limiter.js";
export type { LogDetails, Logger, LogLevel } from "./runtime/log.js";
export type {
  AppInfo,
  ClientOptions,
  FetchInit,
  FetchLike,
  HeaderValues,
  Middleware,
  MiddlewareContext,
  RequestOptions,
  TokenSource,
} from "./runtime/options.js";
export type { RateLimitMode } from "./runtime/pace.js";
export type { RawCall } from "./runtime/raw-call.js";
