import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /usergroups.create` */
export const usergroupsCreate: Operation = {
  name: "usergroups.create",
  body: $form,
  perMinute: 20,
};

/** What `usergroups.create` takes. */
export interface UsergroupsCreateArguments {
  /**
   * Name of the group, which no other group may have.
   */
  name: string;
  /**
   * IDs of the default channels, which the members join: a list, or a text
   * with commas between.
   */
  channels?: string[] | string;
  /**
   * IDs of channels that the members are added to besides.
   */
  additional_channels?: string[];
  /**
   * What the group is for, in short.
   */
  description?: string;
  /**
   * Name by which the group is mentioned, without `@`; no channel, user, or
   * other group may have it.
   */
  handle?: string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Whether members see the group's default channels, if it has any, as a
   * section of their sidebar.
   */
  enable_section?: boolean;
}

/** The optional arguments of `usergroupsCreate`, and the options of the call. */
export interface UsergroupsCreateOptions {
  /**
   * IDs of the default channels, which the members join: a list, or a text
   * with commas between.
   */
  channels?: string[] | string;
  /**
   * IDs of channels that the members are added to besides.
   */
  additional_channels?: string[];
  /**
   * What the group is for, in short.
   */
  description?: string;
  /**
   * Name by which the group is mentioned, without `@`; no channel, user, or
   * other group may have it.
   */
  handle?: string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Whether members see the group's default channels, if it has any, as a
   * section of their sidebar.
   */
  enable_section?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.create` documents, and those of every operation. */
export type UsergroupsCreateErrorCode =
  | "bad_handle"
  | "description_too_long"
  | "forbidden_handle"
  | "handle_already_exists"
  | "invalid_channel_provided"
  | "invalid_group_provided"
  | "missing_argument"
  | "missing_subteam_name"
  | "name_already_exists"
  | "name_too_long"
  | "paid_teams_only"
  | "permission_denied"
  | "plan_upgrade_required"
  | "target_team_must_be_specified_in_org_context"
  | "target_team_not_on_org"
  | CommonErrorCode;

/** `POST /usergroups.disable` */
export const usergroupsDisable: Operation = {
  name: "usergroups.disable",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `usergroups.disable` takes. */
export interface UsergroupsDisableArguments {
  /**
   * ID of the user group.
   */
  usergroup: string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `usergroupsDisable`, and the options of the call. */
export interface UsergroupsDisableOptions {
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.disable` documents, and those of every operation. */
export type UsergroupsDisableErrorCode =
  | "missing_argument"
  | "permission_denied"
  | "plan_upgrade_required"
  | "target_team_must_be_specified_in_org_context"
  | "target_team_not_on_org"
  | CommonErrorCode;

/** `POST /usergroups.enable` */
export const usergroupsEnable: Operation = {
  name: "usergroups.enable",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `usergroups.enable` takes. */
export interface UsergroupsEnableArguments {
  /**
   * ID of the user group.
   */
  usergroup: string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `usergroupsEnable`, and the options of the call. */
export interface UsergroupsEnableOptions {
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.enable` documents, and those of every operation. */
export type UsergroupsEnableErrorCode =
  | "missing_argument"
  | "permission_denied"
  | "plan_upgrade_required"
  | CommonErrorCode;

/** `POST /usergroups.list` */
export const usergroupsList: Operation = {
  name: "usergroups.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `usergroups.list` takes. */
export interface UsergroupsListArguments {
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * Whether to list disabled groups as well.
   */
  include_disabled?: boolean;
  /**
   * Whether each group comes with the IDs of its members.
   */
  include_users?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `usergroupsList`, and the options of the call. */
export interface UsergroupsListOptions {
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * Whether to list disabled groups as well.
   */
  include_disabled?: boolean;
  /**
   * Whether each group comes with the IDs of its members.
   */
  include_users?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.list` documents, and those of every operation. */
export type UsergroupsListErrorCode =
  | "invalid_cursor"
  | "invalid_team"
  | "missing_argument"
  | "plan_upgrade_required"
  | "users_not_found"
  | CommonErrorCode;

/** `POST /usergroups.update` */
export const usergroupsUpdate: Operation = {
  name: "usergroups.update",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `usergroups.update` takes. */
export interface UsergroupsUpdateArguments {
  /**
   * ID of the user group.
   */
  usergroup: string;
  /**
   * IDs of the default channels, which the members join: a list, or a text
   * with commas between.
   */
  channels?: string[] | string;
  /**
   * IDs of channels that the members are added to besides.
   */
  additional_channels?: string[];
  /**
   * What the group is for, in short.
   */
  description?: string;
  /**
   * Name by which the group is mentioned, without `@`; no channel, user, or
   * other group may have it.
   */
  handle?: string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * Name of the group, which no other group may have.
   */
  name?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Whether members see the group's default channels, if it has any, as a
   * section of their sidebar.
   */
  enable_section?: boolean;
}

/** The optional arguments of `usergroupsUpdate`, and the options of the call. */
export interface UsergroupsUpdateOptions {
  /**
   * IDs of the default channels, which the members join: a list, or a text
   * with commas between.
   */
  channels?: string[] | string;
  /**
   * IDs of channels that the members are added to besides.
   */
  additional_channels?: string[];
  /**
   * What the group is for, in short.
   */
  description?: string;
  /**
   * Name by which the group is mentioned, without `@`; no channel, user, or
   * other group may have it.
   */
  handle?: string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * Name of the group, which no other group may have.
   */
  name?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Whether members see the group's default channels, if it has any, as a
   * section of their sidebar.
   */
  enable_section?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.update` documents, and those of every operation. */
export type UsergroupsUpdateErrorCode =
  | "missing_argument"
  | "paid_teams_only"
  | "permission_denied"
  | "too_many_linked_channels"
  | CommonErrorCode;
