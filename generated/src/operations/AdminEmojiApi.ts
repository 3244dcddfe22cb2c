import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.emoji.add` */
export const adminEmojiAdd: Operation = {
  name: "admin.emoji.add",
  body: $form,
  perMinute: 20,
  interrupted: ["failed_to_add_emoji"],
};

/** What `admin.emoji.add` takes. */
export interface AdminEmojiAddArguments {
  /**
   * Name of the emoji, in lower-case letters. Colons around it may be left
   * out.
   */
  name: string;
  /**
   * Address of the image. Best is a square one with a transparent
   * background, smaller than 128 kB.
   */
  url: string;
}

/** The optional arguments of `adminEmojiAdd`, and the options of the call. */
export interface AdminEmojiAddOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.emoji.add` documents, and those of every operation. */
export type AdminEmojiAddErrorCode =
  | "emoji_limit_reached"
  | "error_bad_format"
  | "error_bad_name_i18n"
  | "error_bad_upload"
  | "error_bad_wide"
  | "error_lower_case_names_only"
  | "error_missing_name"
  | "error_name_taken"
  | "error_name_taken_i18n"
  | "error_no_image"
  | "error_too_big"
  | "failed_to_add_emoji"
  | "failed_to_fetch_active_team"
  | "feature_not_enabled"
  | "no_image_uploaded"
  | "not_an_admin"
  | "ratelimited"
  | "resized_but_still_too_large"
  | "too_many_frames"
  | CommonErrorCode;

/** `POST /admin.emoji.addAlias` */
export const adminEmojiAddAlias: Operation = {
  name: "admin.emoji.addAlias",
  body: $form,
  perMinute: 20,
  interrupted: ["failed_to_alias_emoji"],
};

/** What `admin.emoji.addAlias` takes. */
export interface AdminEmojiAddAliasArguments {
  /**
   * The further name. Blanks and colons around it are taken off.
   */
  name: string;
  /**
   * Name of the emoji that gets the further name. Blanks and colons around
   * it are taken off.
   */
  alias_for: string;
}

/** The optional arguments of `adminEmojiAddAlias`, and the options of the call. */
export interface AdminEmojiAddAliasOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.emoji.addAlias` documents, and those of every operation. */
export type AdminEmojiAddAliasErrorCode =
  | "emoji_limit_reached"
  | "error_bad_name_i18n"
  | "error_invalid_alias"
  | "error_missing_name"
  | "error_name_taken"
  | "error_name_taken_i18n"
  | "failed_to_alias_emoji"
  | "feature_not_enabled"
  | "no_alias_selected"
  | "not_an_admin"
  | CommonErrorCode;

/** `POST /admin.emoji.list` */
export const adminEmojiList: Operation = {
  name: "admin.emoji.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.emoji.list` takes. */
export interface AdminEmojiListArguments {
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

/** The optional arguments of `adminEmojiList`, and the options of the call. */
export interface AdminEmojiListOptions {
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

/** The error codes that `admin.emoji.list` documents, and those of every operation. */
export type AdminEmojiListErrorCode =
  "feature_not_enabled" | "invalid_cursor" | "not_an_admin" | CommonErrorCode;

/** `POST /admin.emoji.remove` */
export const adminEmojiRemove: Operation = {
  name: "admin.emoji.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_remove_emoji"],
};

/** What `admin.emoji.remove` takes. */
export interface AdminEmojiRemoveArguments {
  /**
   * Name of the emoji. Colons around it may be left out.
   */
  name: string;
}

/** The optional arguments of `adminEmojiRemove`, and the options of the call. */
export interface AdminEmojiRemoveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.emoji.remove` documents, and those of every operation. */
export type AdminEmojiRemoveErrorCode =
  | "emoji_not_found"
  | "failed_to_remove_emoji"
  | "failure_removing_emoji"
  | "feature_not_enabled"
  | "not_an_admin"
  | CommonErrorCode;

/** `POST /admin.emoji.rename` */
export const adminEmojiRename: Operation = {
  name: "admin.emoji.rename",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_rename_emoji"],
};

/** What `admin.emoji.rename` takes. */
export interface AdminEmojiRenameArguments {
  /**
   * Name that the emoji has now. Colons around it may be left out.
   */
  name: string;
  /**
   * Name that the emoji gets.
   */
  new_name: string;
}

/** The optional arguments of `adminEmojiRename`, and the options of the call. */
export interface AdminEmojiRenameOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.emoji.rename` documents, and those of every operation. */
export type AdminEmojiRenameErrorCode =
  | "cannot_resolve_alias"
  | "error_bad_name_i18n"
  | "error_invalid_emoji_to_rename"
  | "error_missing_name"
  | "error_name_taken"
  | "error_name_taken_i18n"
  | "failed_to_fetch_active_team"
  | "failed_to_rename_emoji"
  | "feature_not_enabled"
  | "not_an_admin"
  | CommonErrorCode;
