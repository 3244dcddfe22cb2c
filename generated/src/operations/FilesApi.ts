import type { CommonErrorCode } from "../api.js";
import type { Block } from "../models/Block.js";
import type { FileUploadComplete } from "../models/FileUploadComplete.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /files.completeUploadExternal` */
export const filesCompleteUploadExternal: Operation = {
  name: "files.completeUploadExternal",
  body: $fileForm,
  perMinute: 100,
  interrupted: ["file_update_failed"],
};

/**
 * What `files.completeUploadExternal` takes.
 * `thread_ts` only together with `channel_id`.
 */
export type FilesCompleteUploadExternalArguments = {
  /**
   * The uploaded files, each with the ID that `files.getUploadURLExternal`
   * answered.
   */
  files: [FileUploadComplete, ...FileUploadComplete[]];
  /**
   * ID of the conversation to share the files in. Without it and `channels`,
   * the files stay private.
   */
  channel_id?: string;
  /**
   * Timestamp of the message whose thread gets the files: the thread's first
   * message, not a reply. It takes one conversation.
   */
  thread_ts?: string;
  /**
   * IDs of the conversations and users to share the files with, with commas
   * between them, up to 100.
   */
  channels?: string;
  /**
   * Text of the message that shares the files.
   */
  initial_comment?: string;
  /**
   * Blocks of the message that shares the files. With `initial_comment` they
   * are ignored.
   */
  blocks?: Block[];
  /**
   * Name to show in place of the app's. Needs the scope
   * `chat:write.customize`.
   */
  username?: string;
  /**
   * Address of an image to show in place of the app's icon. Needs the scope
   * `chat:write.customize`.
   */
  icon_url?: string;
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url` and
   * needs the scope `chat:write.customize`.
   */
  icon_emoji?: string;
} & ({ channel_id: string } | { thread_ts?: never });

/**
 * The optional arguments of `filesCompleteUploadExternal`, and the options of the call.
 * `thread_ts` only together with `channel_id`.
 */
export type FilesCompleteUploadExternalOptions = {
  /**
   * ID of the conversation to share the files in. Without it and `channels`,
   * the files stay private.
   */
  channel_id?: string;
  /**
   * Timestamp of the message whose thread gets the files: the thread's first
   * message, not a reply. It takes one conversation.
   */
  thread_ts?: string;
  /**
   * IDs of the conversations and users to share the files with, with commas
   * between them, up to 100.
   */
  channels?: string;
  /**
   * Text of the message that shares the files.
   */
  initial_comment?: string;
  /**
   * Blocks of the message that shares the files. With `initial_comment` they
   * are ignored.
   */
  blocks?: Block[];
  /**
   * Name to show in place of the app's. Needs the scope
   * `chat:write.customize`.
   */
  username?: string;
  /**
   * Address of an image to show in place of the app's icon. Needs the scope
   * `chat:write.customize`.
   */
  icon_url?: string;
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url` and
   * needs the scope `chat:write.customize`.
   */
  icon_emoji?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ channel_id: string } | { thread_ts?: never });

/** The error codes that `files.completeUploadExternal` documents, and those of every operation. */
export type FilesCompleteUploadExternalErrorCode =
  | "access_denied"
  | "channel_not_found"
  | "channels_limit_exceeded"
  | "file_not_found"
  | "file_type_not_allowed"
  | "file_update_failed"
  | "file_uploads_except_images_disabled"
  | "invalid_blocks"
  | "invalid_channel"
  | "not_in_channel"
  | "posting_to_channel_denied"
  | CommonErrorCode;

/** `POST /files.delete` */
export const filesDelete: Operation = {
  name: "files.delete",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `files.delete` takes. */
export interface FilesDeleteArguments {
  /**
   * ID of the file to delete.
   */
  file: string;
}

/** The optional arguments of `filesDelete`, and the options of the call. */
export interface FilesDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.delete` documents, and those of every operation. */
export type FilesDeleteErrorCode =
  | "cant_delete_file"
  | "delete_not_allowed"
  | "file_deleted"
  | "file_deleting_disabled"
  | "file_not_found"
  | CommonErrorCode;

/** `POST /files.getUploadURLExternal` */
export const filesGetUploadURLExternal: Operation = {
  name: "files.getUploadURLExternal",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `files.getUploadURLExternal` takes. */
export interface FilesGetUploadURLExternalArguments {
  /**
   * Size of the file, in bytes.
   */
  length: number;
  /**
   * Name of the file.
   */
  filename: string;
  /**
   * Syntax of the file's text, which makes the file a snippet.
   */
  snippet_type?: string;
  /**
   * What the image shows, for screen readers, up to 1000 characters.
   */
  alt_txt?: string;
  /**
   * Another name of `alt_txt`, which `@slack/web-api` has. Slack documents
   * `alt_txt` only.
   */
  alt_text?: string;
}

/** The optional arguments of `filesGetUploadURLExternal`, and the options of the call. */
export interface FilesGetUploadURLExternalOptions {
  /**
   * Syntax of the file's text, which makes the file a snippet.
   */
  snippet_type?: string;
  /**
   * What the image shows, for screen readers, up to 1000 characters.
   */
  alt_txt?: string;
  /**
   * Another name of `alt_txt`, which `@slack/web-api` has. Slack documents
   * `alt_txt` only.
   */
  alt_text?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.getUploadURLExternal` documents, and those of every operation. */
export type FilesGetUploadURLExternalErrorCode =
  | "alt_txt_too_large"
  | "file_type_not_allowed"
  | "file_upload_size_restricted"
  | "file_uploads_disabled"
  | "file_uploads_except_images_disabled"
  | "missing_argument"
  | "snippet_too_large"
  | "storage_limit_reached"
  | "unknown_snippet_type"
  | "unknown_subtype"
  | CommonErrorCode;

/** `POST /files.info` */
export const filesInfo: PaginatedOperation = {
  name: "files.info",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["comments"],
  },
  perMinute: 100,
};

/** What `files.info` takes. */
export interface FilesInfoArguments {
  /**
   * ID of the file.
   */
  file: string;
  /**
   * How many comments a page holds, where pages are numbered.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
}

/** The optional arguments of `filesInfo`, and the options of the call. */
export interface FilesInfoOptions {
  /**
   * How many comments a page holds, where pages are numbered.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.info` documents, and those of every operation. */
export type FilesInfoErrorCode =
  | "access_denied"
  | "canvas_disabled_file_team"
  | "canvas_disabled_user_team"
  | "canvas_globally_disabled"
  | "file_deleted"
  | "file_not_found"
  | "not_visible"
  | "slack_connect_canvas_sharing_blocked"
  | "template_not_visible"
  | CommonErrorCode;

/** `POST /files.list` */
export const filesList: Operation = {
  name: "files.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `files.list` takes. */
export interface FilesListArguments {
  /**
   * ID of the conversation that the files are shared in. Without it, all
   * conversations.
   */
  channel?: string;
  /**
   * How many items a page holds.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * Whether to list, in brief, older files that the workspace's plan hides.
   */
  show_files_hidden_by_limit?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * List files created at this time or later, in Unix seconds.
   */
  ts_from?: string;
  /**
   * List files created at this time or earlier, in Unix seconds.
   */
  ts_to?: string;
  /**
   * Types of files to list, with commas between them: `all`, `spaces`,
   * `snippets`, `images`, `gdocs`, `zips` or `pdfs`.
   *
   * Default: "all"
   */
  types?: string;
  /**
   * ID of the user who created the files. Without it, all users.
   */
  user?: string;
}

/** The optional arguments of `filesList`, and the options of the call. */
export interface FilesListOptions {
  /**
   * ID of the conversation that the files are shared in. Without it, all
   * conversations.
   */
  channel?: string;
  /**
   * How many items a page holds.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * Whether to list, in brief, older files that the workspace's plan hides.
   */
  show_files_hidden_by_limit?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * List files created at this time or later, in Unix seconds.
   */
  ts_from?: string;
  /**
   * List files created at this time or earlier, in Unix seconds.
   */
  ts_to?: string;
  /**
   * Types of files to list, with commas between them: `all`, `spaces`,
   * `snippets`, `images`, `gdocs`, `zips` or `pdfs`.
   *
   * Default: "all"
   */
  types?: string;
  /**
   * ID of the user who created the files. Without it, all users.
   */
  user?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.list` documents, and those of every operation. */
export type FilesListErrorCode =
  | "missing_argument"
  | "slack_connect_canvas_sharing_blocked"
  | "unknown_type"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /files.revokePublicURL` */
export const filesRevokePublicURL: Operation = {
  name: "files.revokePublicURL",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `files.revokePublicURL` takes. */
export interface FilesRevokePublicURLArguments {
  /**
   * ID of the file.
   */
  file: string;
}

/** The optional arguments of `filesRevokePublicURL`, and the options of the call. */
export interface FilesRevokePublicURLOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.revokePublicURL` documents, and those of every operation. */
export type FilesRevokePublicURLErrorCode = "file_not_found" | CommonErrorCode;

/** `POST /files.sharedPublicURL` */
export const filesSharedPublicURL: Operation = {
  name: "files.sharedPublicURL",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `files.sharedPublicURL` takes. */
export interface FilesSharedPublicURLArguments {
  /**
   * ID of the file.
   */
  file: string;
}

/** The optional arguments of `filesSharedPublicURL`, and the options of the call. */
export interface FilesSharedPublicURLOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.sharedPublicURL` documents, and those of every operation. */
export type FilesSharedPublicURLErrorCode =
  | "file_not_found"
  | "not_allowed"
  | "public_file_type_not_allowed"
  | "public_video_not_allowed"
  | CommonErrorCode;
