import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.usergroups.addChannels` */
export const adminUsergroupsAddChannels: Operation = {
  name: "admin.usergroups.addChannels",
  body: $form,
  idempotent: true,
  perMinute: 1,
};

/** What `admin.usergroups.addChannels` takes. */
export interface AdminUsergroupsAddChannelsArguments {
  /**
   * ID of the user group.
   */
  usergroup_id: string;
  /**
   * IDs of the channels, at most 100, as a list or as a text with commas
   * between.
   */
  channel_ids: string | string[];
  /**
   * ID of the workspace.
   */
  team_id?: string;
}

/** The optional arguments of `adminUsergroupsAddChannels`, and the options of the call. */
export interface AdminUsergroupsAddChannelsOptions {
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.usergroups.addChannels` documents, and those of every operation. */
export type AdminUsergroupsAddChannelsErrorCode =
  | "channel_not_found"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_channels_limit"
  | "not_an_admin"
  | "not_an_enterprise"
  | "team_not_found"
  | "user_channel_limit_exceeded"
  | "usergroup_not_found"
  | "usergroup_not_linked_to_team"
  | "usergroup_team_not_provisioned"
  | CommonErrorCode;

/** `POST /admin.usergroups.addTeams` */
export const adminUsergroupsAddTeams: Operation = {
  name: "admin.usergroups.addTeams",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["auto_provision_failure"],
};

/** What `admin.usergroups.addTeams` takes. */
export interface AdminUsergroupsAddTeamsArguments {
  /**
   * ID of the user group.
   */
  usergroup_id: string;
  /**
   * IDs of workspaces of the organization, as a list or as a text with
   * commas between.
   */
  team_ids: string | string[];
  /**
   * Whether Slack creates accounts on the workspaces for those members of
   * the group who have none there.
   *
   * Default: false
   */
  auto_provision?: boolean;
}

/** The optional arguments of `adminUsergroupsAddTeams`, and the options of the call. */
export interface AdminUsergroupsAddTeamsOptions {
  /**
   * Whether Slack creates accounts on the workspaces for those members of
   * the group who have none there.
   *
   * Default: false
   */
  auto_provision?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.usergroups.addTeams` documents, and those of every operation. */
export type AdminUsergroupsAddTeamsErrorCode =
  | "auto_provision_failure"
  | "internal_error"
  | "invalid_team_ids"
  | "multi_workspace_restriction"
  | "no_team_ids_given"
  | "restricted_action"
  | "team_limit_exceeded"
  | "usergroup_not_found"
  | CommonErrorCode;

/** `POST /admin.usergroups.listChannels` */
export const adminUsergroupsListChannels: Operation = {
  name: "admin.usergroups.listChannels",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.usergroups.listChannels` takes. */
export interface AdminUsergroupsListChannelsArguments {
  /**
   * ID of the user group.
   */
  usergroup_id: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * Whether to answer with the number of members of each channel.
   */
  include_num_members?: boolean;
}

/** The optional arguments of `adminUsergroupsListChannels`, and the options of the call. */
export interface AdminUsergroupsListChannelsOptions {
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * Whether to answer with the number of members of each channel.
   */
  include_num_members?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.usergroups.listChannels` documents, and those of every operation. */
export type AdminUsergroupsListChannelsErrorCode =
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_user"
  | "not_allowed"
  | "not_an_admin"
  | "not_an_enterprise"
  | "team_not_found"
  | "usergroup_not_found"
  | "usergroup_not_linked_to_team"
  | CommonErrorCode;

/** `POST /admin.usergroups.removeChannels` */
export const adminUsergroupsRemoveChannels: Operation = {
  name: "admin.usergroups.removeChannels",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.usergroups.removeChannels` takes. */
export interface AdminUsergroupsRemoveChannelsArguments {
  /**
   * ID of the user group.
   */
  usergroup_id: string;
  /**
   * IDs of the channels, at most 100, as a list or as a text with commas
   * between.
   */
  channel_ids: string | string[];
}

/** The optional arguments of `adminUsergroupsRemoveChannels`, and the options of the call. */
export interface AdminUsergroupsRemoveChannelsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.usergroups.removeChannels` documents, and those of every operation. */
export type AdminUsergroupsRemoveChannelsErrorCode =
  | "channel_not_found"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_auth"
  | "invalid_channels_limit"
  | "not_an_admin"
  | "not_an_enterprise"
  | "usergroup_not_found"
  | CommonErrorCode;

/** `POST /admin.usergroups.removeTeams` */
export const adminUsergroupsRemoveTeams: Operation = {
  name: "admin.usergroups.removeTeams",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.usergroups.removeTeams` takes. */
export interface AdminUsergroupsRemoveTeamsArguments {
  /**
   * ID of the user group.
   */
  usergroup_id: string;
  /**
   * IDs of workspaces of the organization, as a list or as a text with
   * commas between.
   */
  team_ids: string[];
}

/** The optional arguments of `adminUsergroupsRemoveTeams`, and the options of the call. */
export interface AdminUsergroupsRemoveTeamsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.usergroups.removeTeams` documents, and those of every operation. */
export type AdminUsergroupsRemoveTeamsErrorCode =
  | "internal_error"
  | "invalid_team_ids"
  | "no_team_ids_given"
  | "restricted_action"
  | "usergroup_not_found"
  | CommonErrorCode;
