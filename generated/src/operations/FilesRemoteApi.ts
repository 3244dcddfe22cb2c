import type { CommonErrorCode } from "../api.js";
import type { Binary } from "../runtime/binary.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { multipart as $multipart } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /files.remote.add` */
export const filesRemoteAdd: Operation = {
  name: "files.remote.add",
  body: $multipart,
  perMinute: 20,
};

/** What `files.remote.add` takes. */
export interface FilesRemoteAddArguments {
  /**
   * The ID that the app gives to the file; it has to be unique within the
   * app.
   */
  external_id: string;
  /**
   * Title of the file.
   */
  title: string;
  /**
   * Address of the file at its own service.
   */
  external_url: string;
  /**
   * Type of the file in Slack's words, such as `doc` or `pdf`.
   */
  filetype?: string;
  /**
   * A text file with the words by which the file is to be found.
   */
  indexable_file_contents?: Binary;
  /**
   * An image that shows the file, such as its first page.
   */
  preview_image?: Binary;
}

/** The optional arguments of `filesRemoteAdd`, and the options of the call. */
export interface FilesRemoteAddOptions {
  /**
   * Type of the file in Slack's words, such as `doc` or `pdf`.
   */
  filetype?: string;
  /**
   * A text file with the words by which the file is to be found.
   */
  indexable_file_contents?: Binary;
  /**
   * An image that shows the file, such as its first page.
   */
  preview_image?: Binary;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.remote.add` documents, and those of every operation. */
export type FilesRemoteAddErrorCode =
  | "bad_image"
  | "bad_title"
  | "bot_user_required"
  | "invalid_external_id"
  | "too_large"
  | CommonErrorCode;

/** `POST /files.remote.info` */
export const filesRemoteInfo: Operation = {
  name: "files.remote.info",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `files.remote.info` takes.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteInfoArguments = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/**
 * The optional arguments of `filesRemoteInfo`, and the options of the call.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteInfoOptions = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/** The error codes that `files.remote.info` documents, and those of every operation. */
export type FilesRemoteInfoErrorCode =
  | "file_not_found"
  | "invalid_args"
  | "no_bot_user_for_app"
  | "too_many_ids"
  | CommonErrorCode;

/** `POST /files.remote.list` */
export const filesRemoteList: PaginatedOperation = {
  name: "files.remote.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["files"],
  },
  perMinute: 20,
};

/** What `files.remote.list` takes. */
export interface FilesRemoteListArguments {
  /**
   * ID of the conversation that the files are shared in. Without it, all
   * conversations.
   */
  channel?: string;
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
   * List files created at this time or later, in Unix seconds.
   *
   * Default: "0"
   */
  ts_from?: string;
  /**
   * List files created at this time or earlier, in Unix seconds, or `now`.
   *
   * Default: "now"
   */
  ts_to?: string;
}

/** The optional arguments of `filesRemoteList`, and the options of the call. */
export interface FilesRemoteListOptions {
  /**
   * ID of the conversation that the files are shared in. Without it, all
   * conversations.
   */
  channel?: string;
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
   * List files created at this time or later, in Unix seconds.
   *
   * Default: "0"
   */
  ts_from?: string;
  /**
   * List files created at this time or earlier, in Unix seconds, or `now`.
   *
   * Default: "now"
   */
  ts_to?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `files.remote.list` documents, and those of every operation. */
export type FilesRemoteListErrorCode =
  "invalid_cursor" | "no_bot_user_for_app" | CommonErrorCode;

/** `POST /files.remote.remove` */
export const filesRemoteRemove: Operation = {
  name: "files.remote.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `files.remote.remove` takes.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteRemoveArguments = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/**
 * The optional arguments of `filesRemoteRemove`, and the options of the call.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteRemoveOptions = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/** The error codes that `files.remote.remove` documents, and those of every operation. */
export type FilesRemoteRemoveErrorCode =
  | "bot_user_required"
  | "file_not_found"
  | "file_under_review"
  | "invalid_args"
  | "too_many_ids"
  | CommonErrorCode;

/** `POST /files.remote.share` */
export const filesRemoteShare: Operation = {
  name: "files.remote.share",
  body: $form,
  perMinute: 20,
};

/**
 * What `files.remote.share` takes.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteShareArguments = {
  /**
   * IDs of the conversations to share the file in, with commas between them.
   */
  channels: string;
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/**
 * The optional arguments of `filesRemoteShare`, and the options of the call.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteShareOptions = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/** The error codes that `files.remote.share` documents, and those of every operation. */
export type FilesRemoteShareErrorCode =
  | "channel_not_found"
  | "file_not_found"
  | "invalid_args"
  | "no_bot_user_for_app"
  | "not_in_channel"
  | CommonErrorCode;

/** `POST /files.remote.update` */
export const filesRemoteUpdate: Operation = {
  name: "files.remote.update",
  body: $multipart,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `files.remote.update` takes.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteUpdateArguments = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * Address of the file at its own service.
   */
  external_url?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
  /**
   * Type of the file in Slack's words, such as `doc` or `pdf`.
   */
  filetype?: string;
  /**
   * A text file with the words by which the file is to be found.
   */
  indexable_file_contents?: Binary;
  /**
   * An image that shows the file, such as its first page.
   */
  preview_image?: Binary;
  /**
   * Title of the file.
   */
  title?: string;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/**
 * The optional arguments of `filesRemoteUpdate`, and the options of the call.
 * Exactly one of `file`, `external_id`.
 */
export type FilesRemoteUpdateOptions = {
  /**
   * The ID that the app gave to it. Either this or `file`.
   */
  external_id?: string;
  /**
   * Address of the file at its own service.
   */
  external_url?: string;
  /**
   * ID of the file. Either this or `external_id`.
   */
  file?: string;
  /**
   * Type of the file in Slack's words, such as `doc` or `pdf`.
   */
  filetype?: string;
  /**
   * A text file with the words by which the file is to be found.
   */
  indexable_file_contents?: Binary;
  /**
   * An image that shows the file, such as its first page.
   */
  preview_image?: Binary;
  /**
   * Title of the file.
   */
  title?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { file: string; external_id?: never } | { external_id: string; file?: never }
);

/** The error codes that `files.remote.update` documents, and those of every operation. */
export type FilesRemoteUpdateErrorCode =
  | "bad_image"
  | "bot_user_required"
  | "failed_to_unshare"
  | "file_not_found"
  | "invalid_title"
  | "invalid_type"
  | "invalid_url"
  | "too_large"
  | CommonErrorCode;
