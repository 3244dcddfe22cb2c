import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /auth.teams.list` */
export const authTeamsList: PaginatedOperation = {
  name: "auth.teams.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["teams"],
  },
  perMinute: 20,
};

/** What `auth.teams.list` takes. */
export interface AuthTeamsListArguments {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether each workspace comes with addresses of its icon.
   *
   * Default: false
   */
  include_icon?: boolean;
}

/** The optional arguments of `authTeamsList`, and the options of the call. */
export interface AuthTeamsListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Whether each workspace comes with addresses of its icon.
   *
   * Default: false
   */
  include_icon?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `auth.teams.list` documents, and those of every operation. */
export type AuthTeamsListErrorCode =
  | "internal_error"
  | "invalid_auth"
  | "invalid_cursor"
  | "invalid_limit"
  | CommonErrorCode;
