import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /bookmarks.add` */
export const bookmarksAdd: Operation = {
  name: "bookmarks.add",
  body: $form,
  perMinute: 20,
};

/** What `bookmarks.add` takes. */
export interface BookmarksAddArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Title of the bookmark, up to 256 characters.
   */
  title: string;
  /**
   * Type of the bookmark: `link`.
   */
  type: "link";
  /**
   * Address that the bookmark opens, up to 2048 characters.
   */
  link?: string;
  /**
   * Emoji to show as the bookmark's icon, with its colons.
   */
  emoji?: string;
  /**
   * ID of the message or file that is bookmarked, where it is one.
   */
  entity_id?: string;
  /**
   * What the conversation's members may do with the bookmarked file.
   */
  access_level?: "read" | "write" | (string & {});
  /**
   * ID of the bookmark folder to add it to.
   */
  parent_id?: string;
}

/** The optional arguments of `bookmarksAdd`, and the options of the call. */
export interface BookmarksAddOptions {
  /**
   * Address that the bookmark opens, up to 2048 characters.
   */
  link?: string;
  /**
   * Emoji to show as the bookmark's icon, with its colons.
   */
  emoji?: string;
  /**
   * ID of the message or file that is bookmarked, where it is one.
   */
  entity_id?: string;
  /**
   * What the conversation's members may do with the bookmarked file.
   */
  access_level?: "read" | "write" | (string & {});
  /**
   * ID of the bookmark folder to add it to.
   */
  parent_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `bookmarks.add` documents, and those of every operation. */
export type BookmarksAddErrorCode =
  | "access_denied"
  | "cannot_bookmark_from_external_org"
  | "cannot_bookmark_restricted_sharing_enabled"
  | "channel_not_found"
  | "file_already_added"
  | "file_not_found"
  | "invalid_app_action_type"
  | "invalid_bookmark_type"
  | "invalid_child_type"
  | "invalid_emoji"
  | "invalid_entity_id"
  | "invalid_link"
  | "invalid_parent_type"
  | "invalid_shortcut_type"
  | "not_implemented"
  | "parent_bookmark_disabled"
  | "parent_with_link"
  | "permission_denied"
  | "slack_connect_blocked_file_type"
  | "slack_connect_clip_sharing_blocked"
  | "slack_connect_file_upload_sharing_blocked"
  | "too_many_bookmarks"
  | "too_many_requests"
  | "too_many_tabs"
  | CommonErrorCode;

/** `POST /bookmarks.edit` */
export const bookmarksEdit: Operation = {
  name: "bookmarks.edit",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `bookmarks.edit` takes. */
export interface BookmarksEditArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * ID of the bookmark.
   */
  bookmark_id: string;
  /**
   * Title of the bookmark, up to 256 characters.
   */
  title?: string;
  /**
   * Address that the bookmark opens, up to 2048 characters.
   */
  link?: string;
  /**
   * Emoji to show as the bookmark's icon, with its colons.
   */
  emoji?: string;
}

/** The optional arguments of `bookmarksEdit`, and the options of the call. */
export interface BookmarksEditOptions {
  /**
   * Title of the bookmark, up to 256 characters.
   */
  title?: string;
  /**
   * Address that the bookmark opens, up to 2048 characters.
   */
  link?: string;
  /**
   * Emoji to show as the bookmark's icon, with its colons.
   */
  emoji?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `bookmarks.edit` documents, and those of every operation. */
export type BookmarksEditErrorCode =
  | "access_denied"
  | "channel_not_found"
  | "invalid_bookmark_type"
  | "invalid_emoji"
  | "invalid_link"
  | "not_found"
  | "not_implemented"
  | "parent_with_link"
  | "permission_denied"
  | "slack_connect_blocked_file_type"
  | "slack_connect_clip_sharing_blocked"
  | "slack_connect_file_upload_sharing_blocked"
  | CommonErrorCode;

/** `POST /bookmarks.list` */
export const bookmarksList: Operation = {
  name: "bookmarks.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `bookmarks.list` takes. */
export interface BookmarksListArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `bookmarksList`, and the options of the call. */
export interface BookmarksListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `bookmarks.list` documents, and those of every operation. */
export type BookmarksListErrorCode =
  "access_denied" | "channel_not_found" | "not_implemented" | CommonErrorCode;

/** `POST /bookmarks.remove` */
export const bookmarksRemove: Operation = {
  name: "bookmarks.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `bookmarks.remove` takes. */
export interface BookmarksRemoveArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * ID of the bookmark.
   */
  bookmark_id: string;
  /**
   * ID of the canvas section whose bookmark is removed.
   */
  quip_section_id?: string;
}

/** The optional arguments of `bookmarksRemove`, and the options of the call. */
export interface BookmarksRemoveOptions {
  /**
   * ID of the canvas section whose bookmark is removed.
   */
  quip_section_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `bookmarks.remove` documents, and those of every operation. */
export type BookmarksRemoveErrorCode =
  | "access_denied"
  | "channel_not_found"
  | "invalid_bookmark_type"
  | "not_found"
  | "not_implemented"
  | "permission_denied"
  | "user_not_found"
  | CommonErrorCode;
