export { AdminUsersSessionApi } from "./apis/AdminUsersSessionApi.js";
export type { CommonErrorCode } from "./api.js";
export { SlackClient } from "./client.js";
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
export type {
  ClientOptions,
  FetchLike,
  HeaderValues,
  RequestOptions,
  TokenSource,
} from "./runtime/options.js";
