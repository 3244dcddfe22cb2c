/**
 * Enums as types alone: TypeScript holds enums of one name and the same members to
 * be one, so that these go together with those of `@slack/web-api` and
 * `@slack/logger`. The values are in `constants.ts`.
 */

export declare enum ErrorCode {
  RequestError = "slack_webapi_request_error",
  HTTPError = "slack_webapi_http_error",
  PlatformError = "slack_webapi_platform_error",
  RateLimitedError = "slack_webapi_rate_limited_error",
  FileUploadInvalidArgumentsError = "slack_webapi_file_upload_invalid_args_error",
  FileUploadReadFileDataError = "slack_webapi_file_upload_read_file_data_error",
}

export declare enum LogLevel {
  ERROR = "error",
  WARN = "warn",
  INFO = "info",
  DEBUG = "debug",
}

export declare enum WebClientEvent {
  RATE_LIMITED = "rate_limited",
}

export declare enum EntityType {
  Task = "slack#/entities/task",
  File = "slack#/entities/file",
  Item = "slack#/entities/item",
  Incident = "slack#/entities/incident",
  ContentItem = "slack#/entities/content_item",
}

export declare enum CustomFieldType {
  Integer = "integer",
  String = "string",
  Array = "array",
  Date = "slack#/types/date",
  Timestamp = "slack#/types/timestamp",
  Image = "slack#/types/image",
  ChannelId = "slack#/types/channel_id",
  User = "slack#/types/user",
  EntityRef = "slack#/types/entity_ref",
  Boolean = "boolean",
  Link = "slack#/types/link",
  Email = "slack#/types/email",
}
