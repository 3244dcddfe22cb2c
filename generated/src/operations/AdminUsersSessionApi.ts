import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.users.session.invalidate` */
export const adminUsersSessionInvalidate: Operation = {
  name: "admin.users.session.invalidate",
  method: "POST",
  path: "/admin.users.session.invalidate",
  contentType: "application/x-www-form-urlencoded",
  accept: "application/json",
  secured: true,
  idempotent: true,
  perMinute: 20,
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
}

/** The optional arguments of `adminUsersSessionInvalidate`, and the options of the call. */
export interface AdminUsersSessionInvalidateOptions {
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

/** `POST /admin.users.session.reset` */
export const adminUsersSessionReset: Operation = {
  name: "admin.users.session.reset",
  method: "POST",
  path: "/admin.users.session.reset",
  contentType: "application/x-www-form-urlencoded",
  accept: "application/json",
  secured: true,
  idempotent: true,
  perMinute: 20,
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
