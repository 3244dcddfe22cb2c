import type { CommonErrorCode } from "../api.js";
import type { Binary } from "../runtime/binary.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { multipart as $multipart } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /users.conversations` */
export const usersConversations: PaginatedOperation = {
  name: "users.conversations",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["channels"],
  },
  perMinute: 50,
};

/** What `users.conversations` takes. */
export interface UsersConversationsArguments {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to leave out archived channels.
   *
   * Default: false
   */
  exclude_archived?: boolean;
  /**
   * Whether to leave out channels that the user has muted.
   *
   * Default: false
   */
  exclude_muted?: boolean;
  /**
   * The most items that a page may hold, up to 999; it can hold fewer before
   * the last page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Kinds of conversations to list, with commas between: `public_channel`,
   * `private_channel`, `mpim`, `im`.
   *
   * Default: "public_channel"
   */
  types?: string;
  /**
   * ID of the user whose conversations are listed; the token's owner if
   * absent.
   */
  user?: string;
}

/** The optional arguments of `usersConversations`, and the options of the call. */
export interface UsersConversationsOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether to leave out archived channels.
   *
   * Default: false
   */
  exclude_archived?: boolean;
  /**
   * Whether to leave out channels that the user has muted.
   *
   * Default: false
   */
  exclude_muted?: boolean;
  /**
   * The most items that a page may hold, up to 999; it can hold fewer before
   * the last page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * Kinds of conversations to list, with commas between: `public_channel`,
   * `private_channel`, `mpim`, `im`.
   *
   * Default: "public_channel"
   */
  types?: string;
  /**
   * ID of the user whose conversations are listed; the token's owner if
   * absent.
   */
  user?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.conversations` documents, and those of every operation. */
export type UsersConversationsErrorCode =
  | "invalid_cursor"
  | "invalid_limit"
  | "invalid_types"
  | "method_not_supported_for_channel_type"
  | "missing_argument"
  | "missing_scope"
  | CommonErrorCode;

/** `POST /users.deletePhoto` */
export const usersDeletePhoto: Operation = {
  name: "users.deletePhoto",
  idempotent: true,
  perMinute: 20,
};

/** What `users.deletePhoto` takes. */
export interface UsersDeletePhotoArguments {}

/** The optional arguments of `usersDeletePhoto`, and the options of the call. */
export interface UsersDeletePhotoOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.deletePhoto` documents, and those of every operation. */
export type UsersDeletePhotoErrorCode = "internal_error" | CommonErrorCode;

/** `POST /users.getPresence` */
export const usersGetPresence: Operation = {
  name: "users.getPresence",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `users.getPresence` takes. */
export interface UsersGetPresenceArguments {
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
}

/** The optional arguments of `usersGetPresence`, and the options of the call. */
export interface UsersGetPresenceOptions {
  /**
   * ID of the user; the token's owner if absent.
   */
  user?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.getPresence` documents, and those of every operation. */
export type UsersGetPresenceErrorCode = CommonErrorCode;

/** `POST /users.identity` */
export const usersIdentity: Operation = {
  name: "users.identity",
  idempotent: true,
  perMinute: 50,
};

/** What `users.identity` takes. */
export interface UsersIdentityArguments {}

/** The optional arguments of `usersIdentity`, and the options of the call. */
export interface UsersIdentityOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.identity` documents, and those of every operation. */
export type UsersIdentityErrorCode =
  "email_not_verified" | "internal_error" | "invalid_user_id" | CommonErrorCode;

/** `POST /users.info` */
export const usersInfo: Operation = {
  name: "users.info",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `users.info` takes. */
export interface UsersInfoArguments {
  /**
   * ID of the user.
   */
  user: string;
  /**
   * Whether each user comes with their language, as `locale`.
   */
  include_locale?: boolean;
}

/** The optional arguments of `usersInfo`, and the options of the call. */
export interface UsersInfoOptions {
  /**
   * Whether each user comes with their language, as `locale`.
   */
  include_locale?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.info` documents, and those of every operation. */
export type UsersInfoErrorCode =
  "too_many_users" | "user_not_found" | "user_not_visible" | CommonErrorCode;

/** `POST /users.list` */
export const usersList: PaginatedOperation = {
  name: "users.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["members"],
  },
  perMinute: 20,
};

/** What `users.list` takes. */
export interface UsersListArguments {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether each user comes with their language, as `locale`.
   */
  include_locale?: boolean;
  /**
   * The most items that a page may hold, under 1,000; it can hold fewer
   * before the last page. Without it Slack tries to answer with everybody,
   * and may refuse.
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `usersList`, and the options of the call. */
export interface UsersListOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether each user comes with their language, as `locale`.
   */
  include_locale?: boolean;
  /**
   * The most items that a page may hold, under 1,000; it can hold fewer
   * before the last page. Without it Slack tries to answer with everybody,
   * and may refuse.
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.list` documents, and those of every operation. */
export type UsersListErrorCode =
  "invalid_cursor" | "limit_required" | "missing_argument" | CommonErrorCode;

/** `POST /users.lookupByEmail` */
export const usersLookupByEmail: Operation = {
  name: "users.lookupByEmail",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `users.lookupByEmail` takes. */
export interface UsersLookupByEmailArguments {
  /**
   * Email address of the user.
   */
  email: string;
}

/** The optional arguments of `usersLookupByEmail`, and the options of the call. */
export interface UsersLookupByEmailOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.lookupByEmail` documents, and those of every operation. */
export type UsersLookupByEmailErrorCode =
  "enterprise_is_restricted" | "users_not_found" | CommonErrorCode;

/** `POST /users.setPhoto` */
export const usersSetPhoto: Operation = {
  name: "users.setPhoto",
  body: $multipart,
  idempotent: true,
  perMinute: 20,
};

/** What `users.setPhoto` takes. */
export interface UsersSetPhotoArguments {
  /**
   * Side of the square that is cut out, in pixels.
   */
  crop_w?: number;
  /**
   * Distance of the square from the left edge, in pixels.
   */
  crop_x?: number;
  /**
   * Distance of the square from the upper edge, in pixels.
   */
  crop_y?: number;
  /**
   * The image as a file: GIF, JPEG, or PNG.
   */
  image: Binary;
}

/** The optional arguments of `usersSetPhoto`, and the options of the call. */
export interface UsersSetPhotoOptions {
  /**
   * Side of the square that is cut out, in pixels.
   */
  crop_w?: number;
  /**
   * Distance of the square from the left edge, in pixels.
   */
  crop_x?: number;
  /**
   * Distance of the square from the upper edge, in pixels.
   */
  crop_y?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.setPhoto` documents, and those of every operation. */
export type UsersSetPhotoErrorCode =
  | "bad_image"
  | "internal_error"
  | "too_large"
  | "too_many_frames"
  | CommonErrorCode;

/** `POST /users.setPresence` */
export const usersSetPresence: Operation = {
  name: "users.setPresence",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `users.setPresence` takes. */
export interface UsersSetPresenceArguments {
  /**
   * `away`, or `auto` to have Slack find out.
   */
  presence: "auto" | "away" | (string & {});
}

/** The optional arguments of `usersSetPresence`, and the options of the call. */
export interface UsersSetPresenceOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `users.setPresence` documents, and those of every operation. */
export type UsersSetPresenceErrorCode = "invalid_presence" | CommonErrorCode;
