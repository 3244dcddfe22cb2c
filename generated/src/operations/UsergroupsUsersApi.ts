import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /usergroups.users.list` */
export const usergroupsUsersList: Operation = {
  name: "usergroups.users.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `usergroups.users.list` takes. */
export interface UsergroupsUsersListArguments {
  /**
   * ID of the user group.
   */
  usergroup: string;
  /**
   * Whether to answer for a disabled group as well.
   */
  include_disabled?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `usergroupsUsersList`, and the options of the call. */
export interface UsergroupsUsersListOptions {
  /**
   * Whether to answer for a disabled group as well.
   */
  include_disabled?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.users.list` documents, and those of every operation. */
export type UsergroupsUsersListErrorCode =
  | "invalid_cursor"
  | "no_such_subteam"
  | "plan_upgrade_required"
  | CommonErrorCode;

/** `POST /usergroups.users.update` */
export const usergroupsUsersUpdate: Operation = {
  name: "usergroups.users.update",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `usergroups.users.update` takes. */
export interface UsergroupsUsersUpdateArguments {
  /**
   * ID of the user group.
   */
  usergroup: string;
  /**
   * IDs of all the members to be: a list, or a text with commas between.
   */
  users: string[] | string;
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * IDs of channels that the members are added to besides.
   */
  additional_channels?: string[];
  /**
   * Whether the call is made because a shared section of the sidebar is
   * shared.
   */
  is_shared?: boolean;
}

/** The optional arguments of `usergroupsUsersUpdate`, and the options of the call. */
export interface UsergroupsUsersUpdateOptions {
  /**
   * Whether to tell how many members the user group has.
   */
  include_count?: boolean;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * IDs of channels that the members are added to besides.
   */
  additional_channels?: string[];
  /**
   * Whether the call is made because a shared section of the sidebar is
   * shared.
   */
  is_shared?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `usergroups.users.update` documents, and those of every operation. */
export type UsergroupsUsersUpdateErrorCode =
  | "failed_for_some_users"
  | "invalid_users"
  | "missing_argument"
  | "no_users_provided"
  | "permission_denied"
  | "plan_upgrade_required"
  | "subteam_max_users_exceeded"
  | CommonErrorCode;
