/** What Slack's Web API does beyond its single methods. */

export { analyticsRecords } from "./analytics.js";
export type {
  AnalyticsArguments,
  AnalyticsRecords,
  ChannelAnalytics,
  ChannelMetadata,
  MemberAnalytics,
} from "./analytics.js";
export { apiCall, paginate } from "./by-name.js";
export type {
  AnyAnswer,
  ApiCall,
  PageReducer,
  Paginate,
  PaginatePredicate,
  WebAPICallResult,
} from "./by-name.js";
export type { FileSource } from "./bytes.js";
export type { Caller } from "./caller.js";
export { chatStream, ChatStreamer } from "./chat-stream.js";
export type {
  ChatStream,
  ChatStreamAnswer,
  ChatStreamAppendArguments,
  ChatStreamArguments,
  ChatStreamChunk,
  ChatStreamStopArguments,
} from "./chat-stream.js";
export type * from "./sdk-names.js";
export { uploadV2 } from "./upload.js";
export type {
  CompletedUpload,
  FileDestination,
  FileUpload,
  UploadedFile,
  UploadV2,
  UploadV2Answer,
  UploadV2Arguments,
} from "./upload.js";
