import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /conversations.acceptSharedInvite` */
export const conversationsAcceptSharedInvite: Operation = {
  name: "conversations.acceptSharedInvite",
  body: $form,
  perMinute: 20,
  transient: ["channel_conversion_in_progress"],
  interrupted: ["failed_to_start_trial"],
};

/**
 * What `conversations.acceptSharedInvite` takes.
 * Exactly one of `invite_id`, `channel_id`.
 */
export type ConversationsAcceptSharedInviteArguments = {
  /**
   * Name that the channel is to have in this workspace.
   */
  channel_name: string;
  /**
   * Whether the channel is private in this workspace.
   */
  is_private?: boolean;
  /**
   * Whether the workspace's free trial may be begun if Slack Connect needs
   * one.
   */
  free_trial_accepted?: boolean;
  /**
   * ID of the invitation, as the event `shared_channel_invite_received`
   * brings it. Give this or `channel_id`.
   */
  invite_id?: string;
  /**
   * ID of the channel that the invitation is for. Give this or `invite_id`.
   */
  channel_id?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
} & (
  | { invite_id: string; channel_id?: never }
  | { channel_id: string; invite_id?: never }
);

/**
 * The optional arguments of `conversationsAcceptSharedInvite`, and the options of the call.
 * Exactly one of `invite_id`, `channel_id`.
 */
export type ConversationsAcceptSharedInviteOptions = {
  /**
   * Whether the channel is private in this workspace.
   */
  is_private?: boolean;
  /**
   * Whether the workspace's free trial may be begun if Slack Connect needs
   * one.
   */
  free_trial_accepted?: boolean;
  /**
   * ID of the invitation, as the event `shared_channel_invite_received`
   * brings it. Give this or `channel_id`.
   */
  invite_id?: string;
  /**
   * ID of the channel that the invitation is for. Give this or `invite_id`.
   */
  channel_id?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { invite_id: string; channel_id?: never }
  | { channel_id: string; invite_id?: never }
);

/** The error codes that `conversations.acceptSharedInvite` documents, and those of every operation. */
export type ConversationsAcceptSharedInviteErrorCode =
  | "channel_conversion_in_progress"
  | "connection_limit_exceeded"
  | "email_does_not_match"
  | "failed_to_start_trial"
  | "has_already_connected_to_org"
  | "invalid_arguments"
  | "invalid_emoji_not_allowed"
  | "invalid_host_team"
  | "invalid_link"
  | "invalid_name"
  | "invalid_name_maxlength"
  | "invalid_name_punctuation"
  | "invalid_name_required"
  | "invalid_name_specials"
  | "invalid_privacy"
  | "invalid_recipient_team"
  | "invalid_target_team"
  | "invite_from_same_org"
  | "invite_not_found"
  | "invite_used"
  | "is_pending_connected_to_org"
  | "legacy_connection_invalid_org"
  | "legacy_connection_limit_exceeded"
  | "name_taken"
  | "not_allowed_for_grid_workspace"
  | "not_paid"
  | "restricted_action"
  | "team_not_found"
  | "user_cannot_create_channel"
  | "user_is_restricted"
  | "user_not_found"
  | "user_required_to_accept_as_private_but_cannot"
  | CommonErrorCode;

/** `POST /conversations.approveSharedInvite` */
export const conversationsApproveSharedInvite: Operation = {
  name: "conversations.approveSharedInvite",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["channel_conversion_in_progress"],
};

/** What `conversations.approveSharedInvite` takes. */
export interface ConversationsApproveSharedInviteArguments {
  /**
   * ID of the invitation.
   */
  invite_id: string;
  /**
   * ID of the other party's workspace or organization.
   */
  target_team?: string;
}

/** The optional arguments of `conversationsApproveSharedInvite`, and the options of the call. */
export interface ConversationsApproveSharedInviteOptions {
  /**
   * ID of the other party's workspace or organization.
   */
  target_team?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.approveSharedInvite` documents, and those of every operation. */
export type ConversationsApproveSharedInviteErrorCode =
  | "already_approved"
  | "approval_inactive"
  | "approval_not_found"
  | "channel_conversion_in_progress"
  | "channel_not_found"
  | "invalid_action"
  | "invalid_link"
  | "invite_not_found"
  | "missing_target_team"
  | "not_paid"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /conversations.archive` */
export const conversationsArchive: Operation = {
  name: "conversations.archive",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `conversations.archive` takes. */
export interface ConversationsArchiveArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `conversationsArchive`, and the options of the call. */
export interface ConversationsArchiveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.archive` documents, and those of every operation. */
export type ConversationsArchiveErrorCode =
  | "already_archived"
  | "cant_archive_general"
  | "cant_archive_required"
  | "channel_not_found"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_in_channel"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /conversations.close` */
export const conversationsClose: Operation = {
  name: "conversations.close",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["external_channel_migrating"],
};

/** What `conversations.close` takes. */
export interface ConversationsCloseArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `conversationsClose`, and the options of the call. */
export interface ConversationsCloseOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.close` documents, and those of every operation. */
export type ConversationsCloseErrorCode =
  | "channel_not_found"
  | "external_channel_migrating"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_permitted"
  | "user_does_not_own_channel"
  | CommonErrorCode;

/** `POST /conversations.create` */
export const conversationsCreate: Operation = {
  name: "conversations.create",
  body: $form,
  perMinute: 20,
};

/** What `conversations.create` takes. */
export interface ConversationsCreateArguments {
  /**
   * Name of the channel: up to 80 lower-case letters, digits, hyphens, and
   * underscores.
   */
  name: string;
  /**
   * Whether the channel is private; public if absent.
   */
  is_private?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `conversationsCreate`, and the options of the call. */
export interface ConversationsCreateOptions {
  /**
   * Whether the channel is private; public if absent.
   */
  is_private?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.create` documents, and those of every operation. */
export type ConversationsCreateErrorCode =
  | "cannot_create_channel"
  | "canvas_disabled_user_team"
  | "invalid_name"
  | "invalid_name_maxlength"
  | "invalid_name_punctuation"
  | "invalid_name_required"
  | "invalid_name_specials"
  | "missing_argument"
  | "missing_scope"
  | "name_taken"
  | "no_channel"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /conversations.declineSharedInvite` */
export const conversationsDeclineSharedInvite: Operation = {
  name: "conversations.declineSharedInvite",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `conversations.declineSharedInvite` takes. */
export interface ConversationsDeclineSharedInviteArguments {
  /**
   * ID of the invitation, as the event `shared_channel_invite_accepted`
   * brings it.
   */
  invite_id: string;
  /**
   * ID of the other party's workspace or organization.
   */
  target_team?: string;
}

/** The optional arguments of `conversationsDeclineSharedInvite`, and the options of the call. */
export interface ConversationsDeclineSharedInviteOptions {
  /**
   * ID of the other party's workspace or organization.
   */
  target_team?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.declineSharedInvite` documents, and those of every operation. */
export type ConversationsDeclineSharedInviteErrorCode =
  | "approval_inactive"
  | "approval_not_found"
  | "inactive_invite"
  | "invite_not_found"
  | "missing_target_team"
  | "not_paid"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /conversations.history` */
export const conversationsHistory: PaginatedOperation = {
  name: "conversations.history",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["messages"],
  },
  perMinute: 50,
};

/** What `conversations.history` takes. */
export interface ConversationsHistoryArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to answer with the messages' metadata.
   *
   * Default: false
   */
  include_all_metadata?: boolean;
  /**
   * Whether messages at exactly `oldest` or `latest` are among them.
   *
   * Default: false
   */
  inclusive?: boolean;
  /**
   * Only messages before this time, in seconds since 1970.
   */
  latest?: string;
  /**
   * The most items that a page may hold, up to 999; it can hold fewer before
   * the last page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Only messages after this time, in seconds since 1970.
   *
   * Default: "0"
   */
  oldest?: string;
}

/** The optional arguments of `conversationsHistory`, and the options of the call. */
export interface ConversationsHistoryOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to answer with the messages' metadata.
   *
   * Default: false
   */
  include_all_metadata?: boolean;
  /**
   * Whether messages at exactly `oldest` or `latest` are among them.
   *
   * Default: false
   */
  inclusive?: boolean;
  /**
   * Only messages before this time, in seconds since 1970.
   */
  latest?: string;
  /**
   * The most items that a page may hold, up to 999; it can hold fewer before
   * the last page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Only messages after this time, in seconds since 1970.
   *
   * Default: "0"
   */
  oldest?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.history` documents, and those of every operation. */
export type ConversationsHistoryErrorCode =
  | "channel_is_limited_access"
  | "channel_not_found"
  | "invalid_cursor"
  | "invalid_metadata_filter_keys"
  | "invalid_ts_latest"
  | "invalid_ts_oldest"
  | "not_in_channel"
  | CommonErrorCode;

/** `POST /conversations.info` */
export const conversationsInfo: Operation = {
  name: "conversations.info",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `conversations.info` takes. */
export interface ConversationsInfoArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Whether the answer carries the language of the conversation, as
   * `locale`.
   */
  include_locale?: boolean;
  /**
   * Whether the answer carries the number of members, as `num_members`.
   *
   * Default: false
   */
  include_num_members?: boolean;
}

/** The optional arguments of `conversationsInfo`, and the options of the call. */
export interface ConversationsInfoOptions {
  /**
   * Whether the answer carries the language of the conversation, as
   * `locale`.
   */
  include_locale?: boolean;
  /**
   * Whether the answer carries the number of members, as `num_members`.
   *
   * Default: false
   */
  include_num_members?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.info` documents, and those of every operation. */
export type ConversationsInfoErrorCode =
  | "channel_is_limited_access"
  | "channel_not_found"
  | "missing_scope"
  | CommonErrorCode;

/** `POST /conversations.invite` */
export const conversationsInvite: Operation = {
  name: "conversations.invite",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["external_channel_migrating"],
};

/** What `conversations.invite` takes. */
export interface ConversationsInviteArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * IDs of up to 100 users, with commas between.
   */
  users: string;
  /**
   * Whether to invite the valid users even if others are not; `errors` then
   * says who was left out.
   *
   * Default: false
   */
  force?: boolean;
}

/** The optional arguments of `conversationsInvite`, and the options of the call. */
export interface ConversationsInviteOptions {
  /**
   * Whether to invite the valid users even if others are not; `errors` then
   * says who was left out.
   *
   * Default: false
   */
  force?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.invite` documents, and those of every operation. */
export type ConversationsInviteErrorCode =
  | "already_in_channel"
  | "app_cannot_join_channel"
  | "cant_invite"
  | "cant_invite_self"
  | "channel_not_found"
  | "external_channel_migrating"
  | "invitee_cant_see_channel"
  | "is_archived"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "no_external_invite_permission"
  | "no_permission"
  | "no_user"
  | "not_in_channel"
  | "org_user_not_in_team"
  | "ura_max_channels"
  | "user_is_restricted"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /conversations.inviteShared` */
export const conversationsInviteShared: Operation = {
  name: "conversations.inviteShared",
  body: $form,
  perMinute: 20,
  interrupted: ["invite_lookup_error"],
};

/**
 * What `conversations.inviteShared` takes.
 * Exactly one of `emails`, `user_ids`.
 */
export type ConversationsInviteSharedArguments = {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * The email address that the invitation goes to: one alone. Give this or
   * `user_ids`.
   */
  emails?: string[];
  /**
   * ID of the user that the invitation goes to: one alone. Give this or
   * `emails`.
   */
  user_ids?: string[];
  /**
   * Whether those invited may post only, and neither invite others nor
   * change the channel; true if absent.
   */
  external_limited?: boolean;
} & (
  | { emails: string[]; user_ids?: never }
  | { user_ids: string[]; emails?: never }
);

/**
 * The optional arguments of `conversationsInviteShared`, and the options of the call.
 * Exactly one of `emails`, `user_ids`.
 */
export type ConversationsInviteSharedOptions = {
  /**
   * The email address that the invitation goes to: one alone. Give this or
   * `user_ids`.
   */
  emails?: string[];
  /**
   * ID of the user that the invitation goes to: one alone. Give this or
   * `emails`.
   */
  user_ids?: string[];
  /**
   * Whether those invited may post only, and neither invite others nor
   * change the channel; true if absent.
   */
  external_limited?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { emails: string[]; user_ids?: never }
  | { user_ids: string[]; emails?: never }
);

/** The error codes that `conversations.inviteShared` documents, and those of every operation. */
export type ConversationsInviteSharedErrorCode =
  | "already_in_channel"
  | "cannot_share_cross_workspace_channel"
  | "cannot_share_mandatory_channel"
  | "channel_archived"
  | "channel_not_found"
  | "connection_limit_exceeded"
  | "connection_limit_exceeded_pending"
  | "invalid_channel_type"
  | "invalid_email"
  | "invite_lookup_error"
  | "invite_not_found"
  | "legacy_connection_limit_exceeded"
  | "member_limit_exceeded"
  | "message_too_long"
  | "no_external_invite_permission"
  | "not_allowed_for_grid_workspace"
  | "not_in_channel"
  | "not_owner"
  | "not_paid"
  | "not_supported"
  | "ratelimit"
  | "recipients_not_specified"
  | "restricted_action"
  | "too_many_emails"
  | "url_in_message"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /conversations.join` */
export const conversationsJoin: Operation = {
  name: "conversations.join",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `conversations.join` takes. */
export interface ConversationsJoinArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `conversationsJoin`, and the options of the call. */
export interface ConversationsJoinOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.join` documents, and those of every operation. */
export type ConversationsJoinErrorCode =
  | "channel_is_limited_access"
  | "channel_not_found"
  | "is_archived"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "too_many_members"
  | CommonErrorCode;

/** `POST /conversations.kick` */
export const conversationsKick: Operation = {
  name: "conversations.kick",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `conversations.kick` takes. */
export interface ConversationsKickArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * ID of the user.
   */
  user: string;
}

/** The optional arguments of `conversationsKick`, and the options of the call. */
export interface ConversationsKickOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.kick` documents, and those of every operation. */
export type ConversationsKickErrorCode =
  | "cant_kick_from_general"
  | "cant_kick_self"
  | "channel_not_found"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_in_channel"
  | "not_supported"
  | "restricted_action"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /conversations.leave` */
export const conversationsLeave: Operation = {
  name: "conversations.leave",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `conversations.leave` takes. */
export interface ConversationsLeaveArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `conversationsLeave`, and the options of the call. */
export interface ConversationsLeaveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.leave` documents, and those of every operation. */
export type ConversationsLeaveErrorCode =
  | "cant_leave_general"
  | "channel_not_found"
  | "is_archived"
  | "last_member"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "user_is_restricted"
  | CommonErrorCode;

/** `POST /conversations.list` */
export const conversationsList: PaginatedOperation = {
  name: "conversations.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["channels"],
  },
  perMinute: 20,
};

/** What `conversations.list` takes. */
export interface ConversationsListArguments {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to leave out archived channels.
   *
   * Default: false
   */
  exclude_archived?: boolean;
  /**
   * The most items that a page may hold, up to 999; it can hold fewer before
   * the last page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Kinds of conversations to list, with commas between: `public_channel`,
   * `private_channel`, `mpim`, `im`.
   *
   * Default: "public_channel"
   */
  types?: string;
}

/** The optional arguments of `conversationsList`, and the options of the call. */
export interface ConversationsListOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to leave out archived channels.
   *
   * Default: false
   */
  exclude_archived?: boolean;
  /**
   * The most items that a page may hold, up to 999; it can hold fewer before
   * the last page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Kinds of conversations to list, with commas between: `public_channel`,
   * `private_channel`, `mpim`, `im`.
   *
   * Default: "public_channel"
   */
  types?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.list` documents, and those of every operation. */
export type ConversationsListErrorCode =
  | "invalid_cursor"
  | "invalid_limit"
  | "invalid_types"
  | "method_not_supported_for_channel_type"
  | "missing_argument"
  | "missing_scope"
  | CommonErrorCode;

/** `POST /conversations.listConnectInvites` */
export const conversationsListConnectInvites: PaginatedOperation = {
  name: "conversations.listConnectInvites",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["invites"],
  },
  perMinute: 1,
};

/** What `conversations.listConnectInvites` takes. */
export interface ConversationsListConnectInvitesArguments {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
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
}

/** The optional arguments of `conversationsListConnectInvites`, and the options of the call. */
export interface ConversationsListConnectInvitesOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
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
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.listConnectInvites` documents, and those of every operation. */
export type ConversationsListConnectInvitesErrorCode =
  "invalid_arguments" | "restricted_action" | CommonErrorCode;

/** `POST /conversations.mark` */
export const conversationsMark: Operation = {
  name: "conversations.mark",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `conversations.mark` takes. */
export interface ConversationsMarkArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts: string;
}

/** The optional arguments of `conversationsMark`, and the options of the call. */
export interface ConversationsMarkOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.mark` documents, and those of every operation. */
export type ConversationsMarkErrorCode =
  | "channel_not_found"
  | "invalid_timestamp"
  | "not_in_channel"
  | CommonErrorCode;

/** `POST /conversations.members` */
export const conversationsMembers: PaginatedOperation = {
  name: "conversations.members",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["members"],
  },
  perMinute: 100,
  interrupted: ["fetch_members_failed"],
};

/** What `conversations.members` takes. */
export interface ConversationsMembersArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
}

/** The optional arguments of `conversationsMembers`, and the options of the call. */
export interface ConversationsMembersOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.members` documents, and those of every operation. */
export type ConversationsMembersErrorCode =
  | "channel_not_found"
  | "fetch_members_failed"
  | "invalid_cursor"
  | "invalid_limit"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | CommonErrorCode;

/** `POST /conversations.open` */
export const conversationsOpen: Operation = {
  name: "conversations.open",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/**
 * What `conversations.open` takes.
 * Exactly one of `channel`, `users`.
 */
export type ConversationsOpenArguments = {
  /**
   * ID of a direct message to open again. Give this or `users`.
   */
  channel?: string;
  /**
   * Whether the answer describes the direct message in full and not by its
   * ID alone.
   */
  return_im?: boolean;
  /**
   * IDs of one to eight users, with commas between, without the token's
   * owner. Give this or `channel`.
   */
  users?: string;
  /**
   * Whether only to look for a direct message and not to create one.
   *
   * Default: false
   */
  prevent_creation?: boolean;
} & ({ channel: string; users?: never } | { users: string; channel?: never });

/**
 * The optional arguments of `conversationsOpen`, and the options of the call.
 * Exactly one of `channel`, `users`.
 */
export type ConversationsOpenOptions = {
  /**
   * ID of a direct message to open again. Give this or `users`.
   */
  channel?: string;
  /**
   * Whether the answer describes the direct message in full and not by its
   * ID alone.
   */
  return_im?: boolean;
  /**
   * IDs of one to eight users, with commas between, without the token's
   * owner. Give this or `channel`.
   */
  users?: string;
  /**
   * Whether only to look for a direct message and not to create one.
   *
   * Default: false
   */
  prevent_creation?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ channel: string; users?: never } | { users: string; channel?: never });

/** The error codes that `conversations.open` documents, and those of every operation. */
export type ConversationsOpenErrorCode =
  | "channel_not_found"
  | "invalid_user_combination"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_enough_users"
  | "too_many_users"
  | "user_disabled"
  | "user_not_found"
  | "user_not_visible"
  | "users_list_not_supplied"
  | CommonErrorCode;

/** `POST /conversations.rename` */
export const conversationsRename: Operation = {
  name: "conversations.rename",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `conversations.rename` takes. */
export interface ConversationsRenameArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * New name: up to 80 lower-case letters, digits, hyphens, and underscores.
   * Slack changes what does not fit; see `name` in the answer.
   */
  name: string;
}

/** The optional arguments of `conversationsRename`, and the options of the call. */
export interface ConversationsRenameOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.rename` documents, and those of every operation. */
export type ConversationsRenameErrorCode =
  | "channel_not_found"
  | "invalid_name"
  | "invalid_name_maxlength"
  | "invalid_name_punctuation"
  | "invalid_name_required"
  | "invalid_name_specials"
  | "is_archived"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "name_taken"
  | "not_authorized"
  | "not_in_channel"
  | CommonErrorCode;

/** `POST /conversations.replies` */
export const conversationsReplies: PaginatedOperation = {
  name: "conversations.replies",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["messages"],
  },
  perMinute: 50,
  interrupted: ["list_record_comment_fetch_failed"],
};

/** What `conversations.replies` takes. */
export interface ConversationsRepliesArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the message that begins the thread, or of one of its
   * replies. A message without replies comes back alone.
   */
  ts: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to answer with the messages' metadata.
   *
   * Default: false
   */
  include_all_metadata?: boolean;
  /**
   * Whether messages at exactly `oldest` or `latest` are among them.
   *
   * Default: false
   */
  inclusive?: boolean;
  /**
   * Only messages before this time, in seconds since 1970.
   *
   * Default: "now"
   */
  latest?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /**
   * Only messages after this time, in seconds since 1970.
   *
   * Default: "0"
   */
  oldest?: string;
}

/** The optional arguments of `conversationsReplies`, and the options of the call. */
export interface ConversationsRepliesOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to answer with the messages' metadata.
   *
   * Default: false
   */
  include_all_metadata?: boolean;
  /**
   * Whether messages at exactly `oldest` or `latest` are among them.
   *
   * Default: false
   */
  inclusive?: boolean;
  /**
   * Only messages before this time, in seconds since 1970.
   *
   * Default: "now"
   */
  latest?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /**
   * Only messages after this time, in seconds since 1970.
   *
   * Default: "0"
   */
  oldest?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.replies` documents, and those of every operation. */
export type ConversationsRepliesErrorCode =
  | "channel_not_found"
  | "invalid_cursor"
  | "invalid_metadata_filter_keys"
  | "invalid_ts_latest"
  | "invalid_ts_oldest"
  | "list_record_comment_fetch_failed"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "thread_not_found"
  | CommonErrorCode;

/** `POST /conversations.setPurpose` */
export const conversationsSetPurpose: Operation = {
  name: "conversations.setPurpose",
  body: $form,
  perMinute: 20,
};

/** What `conversations.setPurpose` takes. */
export interface ConversationsSetPurposeArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * The new description, of up to 250 characters.
   */
  purpose: string;
}

/** The optional arguments of `conversationsSetPurpose`, and the options of the call. */
export interface ConversationsSetPurposeOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.setPurpose` documents, and those of every operation. */
export type ConversationsSetPurposeErrorCode =
  | "channel_not_found"
  | "is_archived"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_in_channel"
  | "too_long"
  | "user_is_restricted"
  | CommonErrorCode;

/** `POST /conversations.setTopic` */
export const conversationsSetTopic: Operation = {
  name: "conversations.setTopic",
  body: $form,
  perMinute: 20,
};

/** What `conversations.setTopic` takes. */
export interface ConversationsSetTopicArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * The new topic, of up to 250 characters. Slack shows it as it is, without
   * formatting or links.
   */
  topic: string;
}

/** The optional arguments of `conversationsSetTopic`, and the options of the call. */
export interface ConversationsSetTopicOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.setTopic` documents, and those of every operation. */
export type ConversationsSetTopicErrorCode =
  | "channel_not_found"
  | "is_archived"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_in_channel"
  | "too_long"
  | "user_is_restricted"
  | CommonErrorCode;

/** `POST /conversations.unarchive` */
export const conversationsUnarchive: Operation = {
  name: "conversations.unarchive",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `conversations.unarchive` takes. */
export interface ConversationsUnarchiveArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
}

/** The optional arguments of `conversationsUnarchive`, and the options of the call. */
export interface ConversationsUnarchiveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `conversations.unarchive` documents, and those of every operation. */
export type ConversationsUnarchiveErrorCode =
  | "channel_not_found"
  | "method_not_supported_for_channel_type"
  | "missing_scope"
  | "not_archived"
  | CommonErrorCode;
