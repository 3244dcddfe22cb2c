import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /slackLists.access.delete` */
export const slackListsAccessDelete: Operation = {
  name: "slackLists.access.delete",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_to_update_user_ids"],
};

/**
 * What `slackLists.access.delete` takes.
 * Exactly one of `channel_ids`, `user_ids`.
 */
export type SlackListsAccessDeleteArguments = {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * ID of the conversation, as a list of one. Excludes `user_ids`.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user, as a list of one. Excludes `channel_ids`.
   */
  user_ids?: [string, ...string[]];
} & (
  | { channel_ids: [string, ...string[]]; user_ids?: never }
  | { user_ids: [string, ...string[]]; channel_ids?: never }
);

/**
 * The optional arguments of `slackListsAccessDelete`, and the options of the call.
 * Exactly one of `channel_ids`, `user_ids`.
 */
export type SlackListsAccessDeleteOptions = {
  /**
   * ID of the conversation, as a list of one. Excludes `user_ids`.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user, as a list of one. Excludes `channel_ids`.
   */
  user_ids?: [string, ...string[]];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel_ids: [string, ...string[]]; user_ids?: never }
  | { user_ids: [string, ...string[]]; channel_ids?: never }
);

/** The error codes that `slackLists.access.delete` documents, and those of every operation. */
export type SlackListsAccessDeleteErrorCode =
  | "channel_not_found"
  | "failed_to_update_user_ids"
  | "invalid_parameters"
  | "list_not_found"
  | "lists_disabled_user_team"
  | "restricted_action"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /slackLists.access.set` */
export const slackListsAccessSet: Operation = {
  name: "slackLists.access.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_to_update_user_ids"],
};

/**
 * What `slackLists.access.set` takes.
 * Exactly one of `channel_ids`, `user_ids`.
 */
export type SlackListsAccessSetArguments = {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * What they may do: `read` the list, `write` to it, or everything as its
   * `owner`.
   */
  access_level: "read" | "write" | "owner" | (string & {});
  /**
   * ID of the conversation, as a list of one. Excludes `user_ids`.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user, as a list of one. Excludes `channel_ids`.
   */
  user_ids?: [string, ...string[]];
} & (
  | { channel_ids: [string, ...string[]]; user_ids?: never }
  | { user_ids: [string, ...string[]]; channel_ids?: never }
);

/**
 * The optional arguments of `slackListsAccessSet`, and the options of the call.
 * Exactly one of `channel_ids`, `user_ids`.
 */
export type SlackListsAccessSetOptions = {
  /**
   * ID of the conversation, as a list of one. Excludes `user_ids`.
   */
  channel_ids?: [string, ...string[]];
  /**
   * ID of the user, as a list of one. Excludes `channel_ids`.
   */
  user_ids?: [string, ...string[]];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { channel_ids: [string, ...string[]]; user_ids?: never }
  | { user_ids: [string, ...string[]]; channel_ids?: never }
);

/** The error codes that `slackLists.access.set` documents, and those of every operation. */
export type SlackListsAccessSetErrorCode =
  | "channel_not_found"
  | "failed_to_update_user_ids"
  | "invalid_parameters"
  | "list_not_found"
  | "lists_disabled_user_team"
  | "restricted_action"
  | "user_not_found"
  | CommonErrorCode;
