import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /users.profile.get` */
export const usersProfileGet: Operation = {
  name: "users.profile.get",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `users.profile.get` takes. */
export interface UsersProfileGetArguments {
  /**
   * Whether custom fields come with their labels. Calls with it are limited
   * much more strictly; rather keep the labels of `team.profile.get`.
   *
   * Default: false
   */
  include_labels?: boolean;
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
}

/** The optional arguments of `usersProfileGet`, and the options of the call. */
export interface UsersProfileGetOptions {
  /**
   * Whether custom fields come with their labels. Calls with it are limited
   * much more strictly; rather keep the labels of `team.profile.get`.
   *
   * Default: false
   */
  include_labels?: boolean;
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.profile.get` documents, and those of every operation. */
export type UsersProfileGetErrorCode =
  "ratelimited" | "token_revoked" | "user_not_found" | CommonErrorCode;

/** `POST /users.profile.set` */
export const usersProfileSet: Operation = {
  name: "users.profile.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["partial_profile_set_failed", "profile_set_failed"],
};

/** What `users.profile.set` takes. */
export interface UsersProfileSetArguments {
  /**
   * Name of the one field to set. Not together with `profile`.
   */
  name?: string;
  /**
   * Fields to set, by their names, at most 50; a name may have 255
   * characters. Goes before `name` and `value`.
   */
  profile?: { [key: string]: unknown };
  /**
   * ID of the user whose profile is changed; the token's owner if absent.
   */
  user?: string;
  /**
   * Value of the one field to set. Not together with `profile`.
   */
  value?: string;
}

/** The optional arguments of `usersProfileSet`, and the options of the call. */
export interface UsersProfileSetOptions {
  /**
   * Name of the one field to set. Not together with `profile`.
   */
  name?: string;
  /**
   * Fields to set, by their names, at most 50; a name may have 255
   * characters. Goes before `name` and `value`.
   */
  profile?: { [key: string]: unknown };
  /**
   * ID of the user whose profile is changed; the token's owner if absent.
   */
  user?: string;
  /**
   * Value of the one field to set. Not together with `profile`.
   */
  value?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.profile.set` documents, and those of every operation. */
export type UsersProfileSetErrorCode =
  | "cannot_update_admin_user"
  | "email_taken"
  | "invalid_emoji_not_allowed"
  | "invalid_ooo_message"
  | "invalid_profile"
  | "invalid_starts_with_at"
  | "must_clear_both_status_text_and_status_emoji"
  | "name_not_allowed"
  | "not_admin"
  | "not_app_admin"
  | "partial_profile_set_failed"
  | "permission_denied"
  | "profile_set_failed"
  | "reserved_name"
  | "sudo_required"
  | "too_long"
  | "username_same"
  | CommonErrorCode;
