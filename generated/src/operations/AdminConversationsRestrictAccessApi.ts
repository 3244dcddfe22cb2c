import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.conversations.restrictAccess.addGroup` */
export const adminConversationsRestrictAccessAddGroup: Operation = {
  name: "admin.conversations.restrictAccess.addGroup",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["unable_to_link_idp_group_and_channel"],
};

/** What `admin.conversations.restrictAccess.addGroup` takes. */
export interface AdminConversationsRestrictAccessAddGroupArguments {
  /**
   * ID of the identity provider's group that may enter.
   */
  group_id: string;
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * ID of the channel's workspace. Required when the channel belongs to a
   * single workspace; not needed when it is shared across the organization.
   */
  team_id?: string;
}

/** The optional arguments of `adminConversationsRestrictAccessAddGroup`, and the options of the call. */
export interface AdminConversationsRestrictAccessAddGroupOptions {
  /**
   * ID of the channel's workspace. Required when the channel belongs to a
   * single workspace; not needed when it is shared across the organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.restrictAccess.addGroup` documents, and those of every operation. */
export type AdminConversationsRestrictAccessAddGroupErrorCode =
  | "cannot_add_more_channels_to_group"
  | "cannot_add_more_groups_to_channel"
  | "channel_is_not_private"
  | "channel_not_found"
  | "default_channel_restricted"
  | "feature_not_enabled"
  | "group_already_linked_to_channel"
  | "group_must_not_be_empty"
  | "group_not_found"
  | "invalid_auth"
  | "invalid_channel"
  | "invalid_channel_type"
  | "no_channel_memberships"
  | "not_an_admin"
  | "team_not_found"
  | "unable_to_link_idp_group_and_channel"
  | CommonErrorCode;

/** `POST /admin.conversations.restrictAccess.listGroups` */
export const adminConversationsRestrictAccessListGroups: Operation = {
  name: "admin.conversations.restrictAccess.listGroups",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.conversations.restrictAccess.listGroups` takes. */
export interface AdminConversationsRestrictAccessListGroupsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * ID of the channel's workspace. Required when the channel belongs to a
   * single workspace; not needed when it is shared across the organization.
   */
  team_id?: string;
}

/** The optional arguments of `adminConversationsRestrictAccessListGroups`, and the options of the call. */
export interface AdminConversationsRestrictAccessListGroupsOptions {
  /**
   * ID of the channel's workspace. Required when the channel belongs to a
   * single workspace; not needed when it is shared across the organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.restrictAccess.listGroups` documents, and those of every operation. */
export type AdminConversationsRestrictAccessListGroupsErrorCode =
  | "channel_not_found"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_channel"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.conversations.restrictAccess.removeGroup` */
export const adminConversationsRestrictAccessRemoveGroup: Operation = {
  name: "admin.conversations.restrictAccess.removeGroup",
  body: $form,
  idempotent: true,
  perMinute: 1,
  interrupted: [
    "failed_to_remove_group_users",
    "failed_to_unlink_channel",
    "unable_to_unlink_idp_group_and_channel",
  ],
};

/** What `admin.conversations.restrictAccess.removeGroup` takes. */
export interface AdminConversationsRestrictAccessRemoveGroupArguments {
  /**
   * ID of the channel's workspace. Slack's list of arguments marks it as
   * required for every channel.
   */
  team_id: string;
  /**
   * ID of the identity provider's group that is removed.
   */
  group_id: string;
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsRestrictAccessRemoveGroup`, and the options of the call. */
export interface AdminConversationsRestrictAccessRemoveGroupOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.restrictAccess.removeGroup` documents, and those of every operation. */
export type AdminConversationsRestrictAccessRemoveGroupErrorCode =
  | "channel_not_found"
  | "failed_to_remove_group_users"
  | "failed_to_unlink_channel"
  | "feature_not_enabled"
  | "group_not_found"
  | "invalid_auth"
  | "invalid_channel"
  | "link_not_found"
  | "not_an_admin"
  | "team_not_found"
  | "unable_to_unlink_idp_group_and_channel"
  | CommonErrorCode;
