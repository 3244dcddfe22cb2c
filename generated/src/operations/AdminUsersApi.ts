import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.users.assign` */
export const adminUsersAssign: Operation = {
  name: "admin.users.assign",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.users.assign` takes. */
export interface AdminUsersAssignArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * ID of the user.
   */
  user_id: string;
  /**
   * Whether the user joins as a guest of one or more conversations.
   *
   * Default: false
   */
  is_restricted?: boolean;
  /**
   * Whether the user joins as a guest of a single conversation.
   *
   * Default: false
   */
  is_ultra_restricted?: boolean;
  /**
   * IDs of the conversations that the user joins.
   */
  channel_ids?: [string, ...string[]];
}

/** The optional arguments of `adminUsersAssign`, and the options of the call. */
export interface AdminUsersAssignOptions {
  /**
   * Whether the user joins as a guest of one or more conversations.
   *
   * Default: false
   */
  is_restricted?: boolean;
  /**
   * Whether the user joins as a guest of a single conversation.
   *
   * Default: false
   */
  is_ultra_restricted?: boolean;
  /**
   * IDs of the conversations that the user joins.
   */
  channel_ids?: [string, ...string[]];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.assign` documents, and those of every operation. */
export type AdminUsersAssignErrorCode =
  | "feature_not_enabled"
  | "invalid_role_for_user"
  | "invited_user_not_created"
  | "invited_user_not_reactivated"
  | "invitor_cannot_see_channel"
  | "not_an_admin"
  | "team_not_found"
  | "user_already_team_member"
  | "user_is_bot"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.getExpiration` */
export const adminUsersGetExpiration: Operation = {
  name: "admin.users.getExpiration",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `admin.users.getExpiration` takes. */
export interface AdminUsersGetExpirationArguments {
  /**
   * ID of the guest.
   */
  user: string;
  /**
   * ID of the guest, under the name that `@slack/web-api` sends.
   */
  user_id?: string;
  /**
   * With a token of an organization: ID of the workspace to look in. Without
   * it, the organization or workspace of the token.
   */
  target_team?: string;
}

/** The optional arguments of `adminUsersGetExpiration`, and the options of the call. */
export interface AdminUsersGetExpirationOptions {
  /**
   * ID of the guest, under the name that `@slack/web-api` sends.
   */
  user_id?: string;
  /**
   * With a token of an organization: ID of the workspace to look in. Without
   * it, the organization or workspace of the token.
   */
  target_team?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.getExpiration` documents, and those of every operation. */
export type AdminUsersGetExpirationErrorCode =
  | "no_perms"
  | "not_permitted"
  | "paid_teams_only"
  | "target_team_not_on_org"
  | "team_not_found"
  | "user_is_not_guest"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.invite` */
export const adminUsersInvite: Operation = {
  name: "admin.users.invite",
  body: $form,
  perMinute: 20,
  interrupted: ["failed_to_send_invite"],
};

/** What `admin.users.invite` takes. */
export interface AdminUsersInviteArguments {
  /**
   * Email address of the person.
   */
  email: string;
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * IDs of the conversations that the person joins.
   */
  channel_ids: [string, ...string[]];
  /**
   * A message to add to the mail. Without it, Slack's own words stand alone.
   */
  custom_message?: string;
  /**
   * Full name of the person.
   */
  real_name?: string;
  /**
   * Whether the invitation can be sent again later, as long as the person
   * has not signed up. That is done in Slack's own interface; there is no
   * method for it.
   *
   * Default: false
   */
  resend?: boolean;
  /**
   * Whether the person joins as a guest of one or more conversations.
   *
   * Default: false
   */
  is_restricted?: boolean;
  /**
   * Whether the person joins as a guest of a single conversation.
   *
   * Default: false
   */
  is_ultra_restricted?: boolean;
  /**
   * For a guest: when the account ends, in seconds since 1970. Without it,
   * the account has no end.
   */
  guest_expiration_ts?: string;
  /**
   * Whether the person may sign in with e-mail address and password. For
   * workspaces of an organization only.
   */
  email_password_policy_enabled?: boolean;
}

/** The optional arguments of `adminUsersInvite`, and the options of the call. */
export interface AdminUsersInviteOptions {
  /**
   * A message to add to the mail. Without it, Slack's own words stand alone.
   */
  custom_message?: string;
  /**
   * Full name of the person.
   */
  real_name?: string;
  /**
   * Whether the invitation can be sent again later, as long as the person
   * has not signed up. That is done in Slack's own interface; there is no
   * method for it.
   *
   * Default: false
   */
  resend?: boolean;
  /**
   * Whether the person joins as a guest of one or more conversations.
   *
   * Default: false
   */
  is_restricted?: boolean;
  /**
   * Whether the person joins as a guest of a single conversation.
   *
   * Default: false
   */
  is_ultra_restricted?: boolean;
  /**
   * For a guest: when the account ends, in seconds since 1970. Without it,
   * the account has no end.
   */
  guest_expiration_ts?: string;
  /**
   * Whether the person may sign in with e-mail address and password. For
   * workspaces of an organization only.
   */
  email_password_policy_enabled?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.invite` documents, and those of every operation. */
export type AdminUsersInviteErrorCode =
  | "already_in_team"
  | "already_in_team_invited_user"
  | "failed_looking_up_user"
  | "failed_to_send_invite"
  | "failed_to_validate_caller"
  | "failed_to_validate_channels"
  | "failed_to_validate_custom_message"
  | "failed_to_validate_expiration"
  | "failed_to_validate_team"
  | "feature_not_enabled"
  | "invalid_email"
  | "not_an_admin"
  | "team_not_found"
  | "user_disabled"
  | CommonErrorCode;

/** `POST /admin.users.list` */
export const adminUsersList: PaginatedOperation = {
  name: "admin.users.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["users"],
  },
  perMinute: 100,
};

/** What `admin.users.list` takes. */
export interface AdminUsersListArguments {
  /**
   * ID of the workspace. Without it, the users of the whole organization.
   */
  team_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Which users to list: `true` those who are active, `false` those whose
   * account is switched off. Slack takes `true` where it is absent.
   *
   * Default: true
   */
  is_active?: boolean;
  /**
   * Whether a user's `workspaces` name those as well where the account is
   * switched off. For a token of an organization, and without `team_id`
   * only.
   *
   * Default: false
   */
  include_deactivated_user_workspaces?: boolean;
  /**
   * Whether to list nobody but the guests of the workspace in `team_id`,
   * with the end of their accounts. It excludes `include_admins` and
   * `include_owners`.
   */
  only_guests?: boolean;
  /**
   * Whether to list nobody but admins; with `include_owners` both admins and
   * owners. It excludes `only_guests`.
   *
   * Default: false
   */
  include_admins?: boolean;
  /**
   * Whether to list nobody but owners; with `include_admins` both admins and
   * owners. It excludes `only_guests`.
   *
   * Default: false
   */
  include_owners?: boolean;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
}

/** The optional arguments of `adminUsersList`, and the options of the call. */
export interface AdminUsersListOptions {
  /**
   * ID of the workspace. Without it, the users of the whole organization.
   */
  team_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Which users to list: `true` those who are active, `false` those whose
   * account is switched off. Slack takes `true` where it is absent.
   *
   * Default: true
   */
  is_active?: boolean;
  /**
   * Whether a user's `workspaces` name those as well where the account is
   * switched off. For a token of an organization, and without `team_id`
   * only.
   *
   * Default: false
   */
  include_deactivated_user_workspaces?: boolean;
  /**
   * Whether to list nobody but the guests of the workspace in `team_id`,
   * with the end of their accounts. It excludes `include_admins` and
   * `include_owners`.
   */
  only_guests?: boolean;
  /**
   * Whether to list nobody but admins; with `include_owners` both admins and
   * owners. It excludes `only_guests`.
   *
   * Default: false
   */
  include_admins?: boolean;
  /**
   * Whether to list nobody but owners; with `include_admins` both admins and
   * owners. It excludes `only_guests`.
   *
   * Default: false
   */
  include_owners?: boolean;
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

/** The error codes that `admin.users.list` documents, and those of every operation. */
export type AdminUsersListErrorCode =
  | "feature_not_enabled"
  | "include_deactivated_user_workspaces_invalid"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_cursor"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.users.remove` */
export const adminUsersRemove: Operation = {
  name: "admin.users.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_remove_user_from_workspace"],
};

/** What `admin.users.remove` takes. */
export interface AdminUsersRemoveArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * ID of the user.
   */
  user_id: string;
}

/** The optional arguments of `adminUsersRemove`, and the options of the call. */
export interface AdminUsersRemoveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.remove` documents, and those of every operation. */
export type AdminUsersRemoveErrorCode =
  | "cannot_modify_primary_owner"
  | "failed_to_remove_user_from_workspace"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_permissions"
  | "team_not_found"
  | "user_already_deleted"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.setAdmin` */
export const adminUsersSetAdmin: Operation = {
  name: "admin.users.setAdmin",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: [
    "failed_to_set_admin_on_workspaces",
    "failed_to_set_user_to_admin",
  ],
};

/** What `admin.users.setAdmin` takes. */
export interface AdminUsersSetAdminArguments {
  /**
   * ID of the workspace or organization.
   */
  team_id: string;
  /**
   * ID of the user.
   */
  user_id: string;
}

/** The optional arguments of `adminUsersSetAdmin`, and the options of the call. */
export interface AdminUsersSetAdminOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.setAdmin` documents, and those of every operation. */
export type AdminUsersSetAdminErrorCode =
  | "cannot_modify_primary_owner"
  | "failed_to_set_admin_on_workspaces"
  | "failed_to_set_user_to_admin"
  | "feature_not_enabled"
  | "invalid_permissions"
  | "invalid_role_for_user"
  | "not_an_admin"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.setExpiration` */
export const adminUsersSetExpiration: Operation = {
  name: "admin.users.setExpiration",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_set_expiration"],
};

/** What `admin.users.setExpiration` takes. */
export interface AdminUsersSetExpirationArguments {
  /**
   * ID of the user.
   */
  user_id: string;
  /**
   * When the account ends, in seconds since 1970.
   */
  expiration_ts: number;
  /**
   * ID of the workspace.
   */
  team_id?: string;
}

/** The optional arguments of `adminUsersSetExpiration`, and the options of the call. */
export interface AdminUsersSetExpirationOptions {
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.setExpiration` documents, and those of every operation. */
export type AdminUsersSetExpirationErrorCode =
  | "failed_looking_up_user"
  | "failed_to_set_expiration"
  | "failed_to_validate_caller"
  | "failed_to_validate_expiration"
  | "failed_to_validate_team"
  | "feature_not_enabled"
  | "invalid_arguments"
  | "invalid_auth"
  | "team_id_required_for_enterprise"
  | "team_not_found"
  | "user_is_already_deleted"
  | "user_is_deactivated"
  | "user_is_not_a_guest"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.setOwner` */
export const adminUsersSetOwner: Operation = {
  name: "admin.users.setOwner",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: [
    "failed_to_set_owner_on_workspaces",
    "failed_to_set_user_to_owner",
  ],
};

/** What `admin.users.setOwner` takes. */
export interface AdminUsersSetOwnerArguments {
  /**
   * ID of the workspace or organization.
   */
  team_id: string;
  /**
   * ID of the user.
   */
  user_id: string;
}

/** The optional arguments of `adminUsersSetOwner`, and the options of the call. */
export interface AdminUsersSetOwnerOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.setOwner` documents, and those of every operation. */
export type AdminUsersSetOwnerErrorCode =
  | "cannot_modify_primary_owner"
  | "failed_to_set_owner_on_workspaces"
  | "failed_to_set_user_to_owner"
  | "feature_not_enabled"
  | "invalid_role_for_user"
  | "not_an_admin"
  | "not_an_owner"
  | "not_supported"
  | "team_not_found"
  | "user_must_be_in_workspace"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.setRegular` */
export const adminUsersSetRegular: Operation = {
  name: "admin.users.setRegular",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_set_user_to_regular"],
};

/** What `admin.users.setRegular` takes. */
export interface AdminUsersSetRegularArguments {
  /**
   * ID of the workspace or organization.
   */
  team_id: string;
  /**
   * ID of the user.
   */
  user_id: string;
}

/** The optional arguments of `adminUsersSetRegular`, and the options of the call. */
export interface AdminUsersSetRegularOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.setRegular` documents, and those of every operation. */
export type AdminUsersSetRegularErrorCode =
  | "cannot_modify_primary_owner"
  | "cannot_set_org_admin_to_regular_at_workspace_level"
  | "cannot_set_this_guest_to_regular_at_team_level"
  | "failed_to_set_user_to_regular"
  | "feature_not_enabled"
  | "invalid_role_for_user"
  | "not_an_admin"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;
