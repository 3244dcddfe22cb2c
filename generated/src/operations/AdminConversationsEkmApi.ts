import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.conversations.ekm.listOriginalConnectedChannelInfo` */
export const adminConversationsEkmListOriginalConnectedChannelInfo: PaginatedOperation =
  {
    name: "admin.conversations.ekm.listOriginalConnectedChannelInfo",
    body: $form,
    idempotent: true,
    pagination: {
      cursor: "cursor",
      next: ["response_metadata", "next_cursor"],
      items: ["channels"],
    },
    perMinute: 20,
  };

/** What `admin.conversations.ekm.listOriginalConnectedChannelInfo` takes. */
export interface AdminConversationsEkmListOriginalConnectedChannelInfoArguments {
  /**
   * IDs of the channels to list. Without them, all.
   */
  channel_ids?: [string, ...string[]];
  /**
   * IDs of the workspaces whose channels to list. Without them, all.
   */
  team_ids?: [string, ...string[]];
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminConversationsEkmListOriginalConnectedChannelInfo`, and the options of the call. */
export interface AdminConversationsEkmListOriginalConnectedChannelInfoOptions {
  /**
   * IDs of the channels to list. Without them, all.
   */
  channel_ids?: [string, ...string[]];
  /**
   * IDs of the workspaces whose channels to list. Without them, all.
   */
  team_ids?: [string, ...string[]];
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.ekm.listOriginalConnectedChannelInfo` documents, and those of every operation. */
export type AdminConversationsEkmListOriginalConnectedChannelInfoErrorCode =
  | "invalid_cursor"
  | "invalid_limit"
  | "not_an_admin"
  | "not_enabled"
  | "restricted_action"
  | "unsupported_arguments"
  | CommonErrorCode;
