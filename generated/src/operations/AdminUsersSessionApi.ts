import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.users.session.clearSettings` */
export const adminUsersSessionClearSettings: Operation = {
  name: "admin.users.session.clearSettings",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `admin.users.session.clearSettings` takes. */
export interface AdminUsersSessionClearSettingsArguments {
  /**
   * IDs of the users.
   */
  user_ids: [string, ...string[]];
}

/** The optional arguments of `adminUsersSessionClearSettings`, and the options of the call. */
export interface AdminUsersSessionClearSettingsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.session.clearSettings` documents, and those of every operation. */
export type AdminUsersSessionClearSettingsErrorCode =
  | "admin_unauthorized"
  | "bots_not_allowed"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "invalid_auth"
  | "not_an_admin"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.session.getSettings` */
export const adminUsersSessionGetSettings: Operation = {
  name: "admin.users.session.getSettings",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `admin.users.session.getSettings` takes. */
export interface AdminUsersSessionGetSettingsArguments {
  /**
   * IDs of the users. The answer leaves out those who have no active
   * session.
   */
  user_ids: [string, ...string[]];
}

/** The optional arguments of `adminUsersSessionGetSettings`, and the options of the call. */
export interface AdminUsersSessionGetSettingsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.session.getSettings` documents, and those of every operation. */
export type AdminUsersSessionGetSettingsErrorCode =
  | "admin_unauthorized"
  | "bots_not_allowed"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "invalid_auth"
  | "not_an_admin"
  | "restricted_action"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.session.invalidate` */
export const adminUsersSessionInvalidate: Operation = {
  name: "admin.users.session.invalidate",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["session_invalidation_failed"],
};

/** What `admin.users.session.invalidate` takes. */
export interface AdminUsersSessionInvalidateArguments {
  /**
   * ID of the session to revoke.
   */
  session_id: number;
  /**
   * ID of the team that the session belongs to.
   */
  team_id: string;
  /**
   * ID of the user whose session it is. Slack's page says today that it is
   * required; the documented signature that this package keeps lacks it, and
   * `@slack/web-api` 8.2 cannot send it. So it is optional here; give it
   * when you know it.
   */
  user_id?: string;
}

/** The optional arguments of `adminUsersSessionInvalidate`, and the options of the call. */
export interface AdminUsersSessionInvalidateOptions {
  /**
   * ID of the user whose session it is. Slack's page says today that it is
   * required; the documented signature that this package keeps lacks it, and
   * `@slack/web-api` 8.2 cannot send it. So it is optional here; give it
   * when you know it.
   */
  user_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.session.invalidate` documents, and those of every operation. */
export type AdminUsersSessionInvalidateErrorCode =
  | "admin_unauthorized"
  | "cannot_invalidate_primary_owner"
  | "feature_not_enabled"
  | "invalid_auth"
  | "not_an_admin"
  | "session_invalidation_failed"
  | "session_not_found"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.session.list` */
export const adminUsersSessionList: PaginatedOperation = {
  name: "admin.users.session.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["active_sessions"],
  },
  perMinute: 20,
};

/**
 * What `admin.users.session.list` takes.
 * `team_id` and `user_id` only together.
 */
export type AdminUsersSessionListArguments = {
  /**
   * ID of the workspace. Needs `user_id` beside it.
   */
  team_id?: string;
  /**
   * ID of the user. Needs `team_id` beside it.
   */
  user_id?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
} & (
  { team_id: string; user_id: string } | { team_id?: never; user_id?: never }
);

/**
 * The optional arguments of `adminUsersSessionList`, and the options of the call.
 * `team_id` and `user_id` only together.
 */
export type AdminUsersSessionListOptions = {
  /**
   * ID of the workspace. Needs `user_id` beside it.
   */
  team_id?: string;
  /**
   * ID of the user. Needs `team_id` beside it.
   */
  user_id?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  { team_id: string; user_id: string } | { team_id?: never; user_id?: never }
);

/** The error codes that `admin.users.session.list` documents, and those of every operation. */
export type AdminUsersSessionListErrorCode =
  | "admin_unauthorized"
  | "bots_not_allowed"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_cursor"
  | "missing_team"
  | "missing_user"
  | "no_active_sessions"
  | "not_an_admin"
  | "team_not_found"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.users.session.reset` */
export const adminUsersSessionReset: Operation = {
  name: "admin.users.session.reset",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["user_session_reset_failed"],
};

/** What `admin.users.session.reset` takes. */
export interface AdminUsersSessionResetArguments {
  /**
   * ID of the user whose sessions are wiped.
   */
  user_id: string;
  /**
   * Wipe the sessions on mobile devices only.
   *
   * Default: false
   */
  mobile_only?: boolean;
  /**
   * Wipe the sessions in web browsers only.
   *
   * Default: false
   */
  web_only?: boolean;
}

/** The optional arguments of `adminUsersSessionReset`, and the options of the call. */
export interface AdminUsersSessionResetOptions {
  /**
   * Wipe the sessions on mobile devices only.
   *
   * Default: false
   */
  mobile_only?: boolean;
  /**
   * Wipe the sessions in web browsers only.
   *
   * Default: false
   */
  web_only?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.session.reset` documents, and those of every operation. */
export type AdminUsersSessionResetErrorCode =
  | "cannot_reset_bot"
  | "cannot_reset_primary_owner"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_auth"
  | "not_an_admin"
  | "unknown_method"
  | "user_not_found"
  | "user_session_reset_failed"
  | CommonErrorCode;

/** `POST /admin.users.session.resetBulk` */
export const adminUsersSessionResetBulk: Operation = {
  name: "admin.users.session.resetBulk",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["user_session_reset_failed"],
};

/** What `admin.users.session.resetBulk` takes. */
export interface AdminUsersSessionResetBulkArguments {
  /**
   * IDs of the users.
   */
  user_ids: [string, ...string[]];
  /**
   * Wipe the sessions on mobile devices only.
   *
   * Default: false
   */
  mobile_only?: boolean;
  /**
   * Wipe the sessions in web browsers only.
   *
   * Default: false
   */
  web_only?: boolean;
}

/** The optional arguments of `adminUsersSessionResetBulk`, and the options of the call. */
export interface AdminUsersSessionResetBulkOptions {
  /**
   * Wipe the sessions on mobile devices only.
   *
   * Default: false
   */
  mobile_only?: boolean;
  /**
   * Wipe the sessions in web browsers only.
   *
   * Default: false
   */
  web_only?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.users.session.resetBulk` documents, and those of every operation. */
export type AdminUsersSessionResetBulkErrorCode =
  | "cannot_reset_bot"
  | "cannot_reset_primary_owner"
  | "failed_for_some_users"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_auth"
  | "not_an_admin"
  | "restricted_action"
  | "session_reset_not_allowed"
  | "unknown_method"
  | "user_not_found"
  | "user_session_reset_failed"
  | CommonErrorCode;

/** `POST /admin.users.session.setSettings` */
export const adminUsersSessionSetSettings: Operation = {
  name: "admin.users.session.setSettings",
  body: $form,
  idempotent: true,
  perMinute: 100,
  interrupted: ["unable_to_update_existing_sessions"],
};

/**
 * What `admin.users.session.setSettings` takes.
 * At least one of `duration`, `desktop_app_browser_quit`.
 */
export type AdminUsersSessionSetSettingsArguments = {
  /**
   * IDs of the users.
   */
  user_ids: [string, ...string[]];
  /**
   * How long a session lasts, in seconds, up to ten years. Slack's text
   * names 28800 (eight hours) as the least, its schema 180.
   */
  duration?: number;
  /**
   * Whether a session ends when the desktop app or the browser window is
   * closed.
   */
  desktop_app_browser_quit?: boolean;
} & ({ duration: number } | { desktop_app_browser_quit: boolean });

/**
 * The optional arguments of `adminUsersSessionSetSettings`, and the options of the call.
 * At least one of `duration`, `desktop_app_browser_quit`.
 */
export type AdminUsersSessionSetSettingsOptions = {
  /**
   * How long a session lasts, in seconds, up to ten years. Slack's text
   * names 28800 (eight hours) as the least, its schema 180.
   */
  duration?: number;
  /**
   * Whether a session ends when the desktop app or the browser window is
   * closed.
   */
  desktop_app_browser_quit?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ duration: number } | { desktop_app_browser_quit: boolean });

/** The error codes that `admin.users.session.setSettings` documents, and those of every operation. */
export type AdminUsersSessionSetSettingsErrorCode =
  | "admin_unauthorized"
  | "at_least_one_session_setting_required"
  | "bots_not_allowed"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "invalid_auth"
  | "not_an_admin"
  | "ratelimited"
  | "unable_to_update_existing_sessions"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;
