import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /reactions.add` */
export const reactionsAdd: Operation = {
  name: "reactions.add",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["external_channel_migrating"],
};

/** What `reactions.add` takes. */
export interface ReactionsAddArguments {
  /**
   * Name of the emoji, without colons; a skin tone follows after `::`.
   */
  name: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  timestamp: string;
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `reactionsAdd`, and the options of the call. */
export interface ReactionsAddOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reactions.add` documents, and those of every operation. */
export type ReactionsAddErrorCode =
  | "already_reacted"
  | "bad_timestamp"
  | "channel_not_found"
  | "external_channel_migrating"
  | "invalid_name"
  | "is_archived"
  | "message_not_found"
  | "no_access"
  | "no_item_specified"
  | "not_reactable"
  | "thread_locked"
  | "too_many_emoji"
  | "too_many_reactions"
  | CommonErrorCode;

/** `POST /reactions.get` */
export const reactionsGet: Operation = {
  name: "reactions.get",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/**
 * What `reactions.get` takes.
 * Exactly one of `channel` and `timestamp`, `file`, `file_comment`.
 */
export type ReactionsGetArguments = {
  /**
   * ID of the message's conversation. Goes with `timestamp`.
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
   * Whether each reaction comes with all users who made it; otherwise Slack
   * may name only some.
   */
  full?: boolean;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
} & (
  | { channel: string; timestamp: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; timestamp?: never; file_comment?: never }
  | { file_comment: string; channel?: never; timestamp?: never; file?: never }
);

/**
 * The optional arguments of `reactionsGet`, and the options of the call.
 * Exactly one of `channel` and `timestamp`, `file`, `file_comment`.
 */
export type ReactionsGetOptions = {
  /**
   * ID of the message's conversation. Goes with `timestamp`.
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
   * Whether each reaction comes with all users who made it; otherwise Slack
   * may name only some.
   */
  full?: boolean;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel: string; timestamp: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; timestamp?: never; file_comment?: never }
  | { file_comment: string; channel?: never; timestamp?: never; file?: never }
);

/** The error codes that `reactions.get` documents, and those of every operation. */
export type ReactionsGetErrorCode =
  | "bad_timestamp"
  | "channel_not_found"
  | "file_comment_not_found"
  | "file_not_found"
  | "message_not_found"
  | "no_item_specified"
  | CommonErrorCode;

/** `POST /reactions.list` */
export const reactionsList: PaginatedOperation = {
  name: "reactions.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["items"],
  },
  perMinute: 20,
};

/** What `reactions.list` takes. */
export interface ReactionsListArguments {
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
  /**
   * Whether each reaction comes with all users who made it; otherwise Slack
   * may name only some.
   */
  full?: boolean;
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
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `reactionsList`, and the options of the call. */
export interface ReactionsListOptions {
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
  /**
   * Whether each reaction comes with all users who made it; otherwise Slack
   * may name only some.
   */
  full?: boolean;
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
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `reactions.list` documents, and those of every operation. */
export type ReactionsListErrorCode = "user_not_found" | CommonErrorCode;

/** `POST /reactions.remove` */
export const reactionsRemove: Operation = {
  name: "reactions.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["external_channel_migrating"],
};

/**
 * What `reactions.remove` takes.
 * Exactly one of `channel` and `timestamp`, `file`, `file_comment`.
 */
export type ReactionsRemoveArguments = {
  /**
   * Name of the emoji, without colons.
   */
  name: string;
  /**
   * ID of the file.
   */
  file?: string;
  /**
   * ID of the comment on a file.
   */
  file_comment?: string;
  /**
   * ID of the message's conversation. Goes with `timestamp`.
   */
  channel?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
} & (
  | { channel: string; timestamp: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; timestamp?: never; file_comment?: never }
  | { file_comment: string; channel?: never; timestamp?: never; file?: never }
);

/**
 * The optional arguments of `reactionsRemove`, and the options of the call.
 * Exactly one of `channel` and `timestamp`, `file`, `file_comment`.
 */
export type ReactionsRemoveOptions = {
  /**
   * ID of the file.
   */
  file?: string;
  /**
   * ID of the comment on a file.
   */
  file_comment?: string;
  /**
   * ID of the message's conversation. Goes with `timestamp`.
   */
  channel?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation. Goes with
   * `channel`.
   */
  timestamp?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel: string; timestamp: string; file?: never; file_comment?: never }
  | { file: string; channel?: never; timestamp?: never; file_comment?: never }
  | { file_comment: string; channel?: never; timestamp?: never; file?: never }
);

/** The error codes that `reactions.remove` documents, and those of every operation. */
export type ReactionsRemoveErrorCode =
  | "bad_timestamp"
  | "channel_not_found"
  | "external_channel_migrating"
  | "file_comment_not_found"
  | "file_not_found"
  | "invalid_name"
  | "message_not_found"
  | "no_access"
  | "no_item_specified"
  | "no_reaction"
  | "thread_locked"
  | CommonErrorCode;
