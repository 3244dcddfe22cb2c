import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /conversations.requestSharedInvite.approve` */
export const conversationsRequestSharedInviteApprove: Operation = {
  name: "conversations.requestSharedInvite.approve",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `conversations.requestSharedInvite.approve` takes. */
export interface ConversationsRequestSharedInviteApproveArguments {
  /**
   * ID of the invitation.
   */
  invite_id: string;
  /**
   * Whether those invited may post only; goes before what the request says.
   */
  is_external_limited?: boolean;
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * Text that goes with the invitation, in place of the request's own or
   * after it. All of it may have up to 560 characters.
   */
  message?: { is_override: boolean; text: string; [key: string]: unknown };
}

/** The optional arguments of `conversationsRequestSharedInviteApprove`, and the options of the call. */
export interface ConversationsRequestSharedInviteApproveOptions {
  /**
   * Whether those invited may post only; goes before what the request says.
   */
  is_external_limited?: boolean;
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * Text that goes with the invitation, in place of the request's own or
   * after it. All of it may have up to 560 characters.
   */
  message?: { is_override: boolean; text: string; [key: string]: unknown };
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.requestSharedInvite.approve` documents, and those of every operation. */
export type ConversationsRequestSharedInviteApproveErrorCode =
  | "channel_not_found"
  | "internal_error"
  | "invite_already_approved"
  | "invite_already_denied"
  | "invite_expired"
  | "invite_not_found"
  | "message_too_long"
  | "no_external_invite_permission"
  | "restricted_action"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /conversations.requestSharedInvite.deny` */
export const conversationsRequestSharedInviteDeny: Operation = {
  name: "conversations.requestSharedInvite.deny",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `conversations.requestSharedInvite.deny` takes. */
export interface ConversationsRequestSharedInviteDenyArguments {
  /**
   * ID of the invitation.
   */
  invite_id: string;
  /**
   * Reason of the denial, for the member who asked.
   */
  message?: string;
}

/** The optional arguments of `conversationsRequestSharedInviteDeny`, and the options of the call. */
export interface ConversationsRequestSharedInviteDenyOptions {
  /**
   * Reason of the denial, for the member who asked.
   */
  message?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.requestSharedInvite.deny` documents, and those of every operation. */
export type ConversationsRequestSharedInviteDenyErrorCode =
  | "channel_not_found"
  | "internal_error"
  | "invite_already_approved"
  | "invite_already_denied"
  | "invite_expired"
  | "invite_not_found"
  | "message_too_long"
  | "restricted_action"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /conversations.requestSharedInvite.list` */
export const conversationsRequestSharedInviteList: PaginatedOperation = {
  name: "conversations.requestSharedInvite.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["invite_requests"],
  },
  perMinute: 20,
};

/** What `conversations.requestSharedInvite.list` takes. */
export interface ConversationsRequestSharedInviteListArguments {
  /**
   * ID of the user whose requests are listed; those of everybody if absent.
   */
  user_id?: string;
  /**
   * Whether to list lapsed requests as well.
   *
   * Default: false
   */
  include_expired?: boolean;
  /**
   * Whether to list approved requests as well.
   *
   * Default: false
   */
  include_approved?: boolean;
  /**
   * Whether to list denied requests as well.
   *
   * Default: false
   */
  include_denied?: boolean;
  /**
   * IDs of the requests to list; all if absent.
   */
  invite_ids?: [string, ...string[]];
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 200
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `conversationsRequestSharedInviteList`, and the options of the call. */
export interface ConversationsRequestSharedInviteListOptions {
  /**
   * ID of the user whose requests are listed; those of everybody if absent.
   */
  user_id?: string;
  /**
   * Whether to list lapsed requests as well.
   *
   * Default: false
   */
  include_expired?: boolean;
  /**
   * Whether to list approved requests as well.
   *
   * Default: false
   */
  include_approved?: boolean;
  /**
   * Whether to list denied requests as well.
   *
   * Default: false
   */
  include_denied?: boolean;
  /**
   * IDs of the requests to list; all if absent.
   */
  invite_ids?: [string, ...string[]];
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 200
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

/** The error codes that `conversations.requestSharedInvite.list` documents, and those of every operation. */
export type ConversationsRequestSharedInviteListErrorCode =
  | "internal_error"
  | "invalid_cursor"
  | "not_implemented"
  | "restricted_action"
  | CommonErrorCode;
