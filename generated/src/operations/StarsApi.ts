import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /stars.add` */
export const starsAdd: Operation = {
  name: "stars.add",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["external_channel_migrating"],
};

/**
 * What `stars.add` takes.
 * Exactly one of `channel`, `file`, `file_comment`.
 * `timestamp` only together with `channel`.
 */
export type StarsAddArguments = {
  /**
   * ID of the conversation: by itself, or with `timestamp` for one of its
   * messages.
   */
  channel?: string;
  /**
   * ID of the file.
   */
  file?: string;
  /**
   * ID of the comment on a file.
   */
  file_comment?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
} & (
  | { channel: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; file_comment?: never }
  | { file_comment: string; channel?: never; file?: never }
) &
  ({ channel: string } | { timestamp?: never });

/**
 * The optional arguments of `starsAdd`, and the options of the call.
 * Exactly one of `channel`, `file`, `file_comment`.
 * `timestamp` only together with `channel`.
 */
export type StarsAddOptions = {
  /**
   * ID of the conversation: by itself, or with `timestamp` for one of its
   * messages.
   */
  channel?: string;
  /**
   * ID of the file.
   */
  file?: string;
  /**
   * ID of the comment on a file.
   */
  file_comment?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; file_comment?: never }
  | { file_comment: string; channel?: never; file?: never }
) &
  ({ channel: string } | { timestamp?: never });

/** The error codes that `stars.add` documents, and those of every operation. */
export type StarsAddErrorCode =
  | "already_starred"
  | "bad_timestamp"
  | "channel_not_found"
  | "external_channel_migrating"
  | "file_comment_not_found"
  | "file_not_found"
  | "message_not_found"
  | "no_item_specified"
  | CommonErrorCode;

/** `POST /stars.list` */
export const starsList: PaginatedOperation = {
  name: "stars.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["items"],
  },
  perMinute: 50,
};

/** What `stars.list` takes. */
export interface StarsListArguments {
  /**
   * How many items a page holds.
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
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `starsList`, and the options of the call. */
export interface StarsListOptions {
  /**
   * How many items a page holds.
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
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `stars.list` documents, and those of every operation. */
export type StarsListErrorCode = "missing_argument" | CommonErrorCode;

/** `POST /stars.remove` */
export const starsRemove: Operation = {
  name: "stars.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `stars.remove` takes.
 * Exactly one of `channel`, `file`, `file_comment`.
 * `timestamp` only together with `channel`.
 */
export type StarsRemoveArguments = {
  /**
   * ID of the conversation: by itself, or with `timestamp` for one of its
   * messages.
   */
  channel?: string;
  /**
   * ID of the file.
   */
  file?: string;
  /**
   * ID of the comment on a file.
   */
  file_comment?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
} & (
  | { channel: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; file_comment?: never }
  | { file_comment: string; channel?: never; file?: never }
) &
  ({ channel: string } | { timestamp?: never });

/**
 * The optional arguments of `starsRemove`, and the options of the call.
 * Exactly one of `channel`, `file`, `file_comment`.
 * `timestamp` only together with `channel`.
 */
export type StarsRemoveOptions = {
  /**
   * ID of the conversation: by itself, or with `timestamp` for one of its
   * messages.
   */
  channel?: string;
  /**
   * ID of the file.
   */
  file?: string;
  /**
   * ID of the comment on a file.
   */
  file_comment?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; file_comment?: never }
  | { file_comment: string; channel?: never; file?: never }
) &
  ({ channel: string } | { timestamp?: never });

/** The error codes that `stars.remove` documents, and those of every operation. */
export type StarsRemoveErrorCode =
  | "bad_timestamp"
  | "channel_not_found"
  | "file_comment_not_found"
  | "file_not_found"
  | "message_not_found"
  | "no_item_specified"
  | "not_starred"
  | CommonErrorCode;
