/** Names for texts: of errors, of levels, of events. */

import type * as enums from "./enums.js";

/** What an error says in `code` about what went wrong. */
export const ErrorCode = {
  RequestError: "slack_webapi_request_error",
  HTTPError: "slack_webapi_http_error",
  PlatformError: "slack_webapi_platform_error",
  RateLimitedError: "slack_webapi_rate_limited_error",
  FileUploadInvalidArgumentsError:
    "slack_webapi_file_upload_invalid_args_error",
  FileUploadReadFileDataError: "slack_webapi_file_upload_read_file_data_error",
} as unknown as typeof enums.ErrorCode;
export type ErrorCode = enums.ErrorCode;

/** From which level on lines are written. */
export const LogLevel = {
  ERROR: "error",
  WARN: "warn",
  INFO: "info",
  DEBUG: "debug",
} as unknown as typeof enums.LogLevel;
export type LogLevel = enums.LogLevel;

/** What a client tells its listeners. */
export const WebClientEvent = {
  RATE_LIMITED: "rate_limited",
} as unknown as typeof enums.WebClientEvent;
export type WebClientEvent = enums.WebClientEvent;

/** What a work object is. */
export const EntityType = {
  Task: "slack#/entities/task",
  File: "slack#/entities/file",
  Item: "slack#/entities/item",
  Incident: "slack#/entities/incident",
  ContentItem: "slack#/entities/content_item",
} as unknown as typeof enums.EntityType;
export type EntityType = enums.EntityType;

/** What a field of a work object holds. */
export const CustomFieldType = {
  Integer: "integer",
  String: "string",
  Array: "array",
  Date: "slack#/types/date",
  Timestamp: "slack#/types/timestamp",
  Image: "slack#/types/image",
  ChannelId: "slack#/types/channel_id",
  User: "slack#/types/user",
  EntityRef: "slack#/types/entity_ref",
  Boolean: "boolean",
  Link: "slack#/types/link",
  Email: "slack#/types/email",
} as unknown as typeof enums.CustomFieldType;
export type CustomFieldType = enums.CustomFieldType;
