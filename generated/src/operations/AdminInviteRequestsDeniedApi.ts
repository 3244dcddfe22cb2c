import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.inviteRequests.denied.list` */
export const adminInviteRequestsDeniedList: PaginatedOperation = {
  name: "admin.inviteRequests.denied.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["denied_requests"],
  },
  perMinute: 20,
};

/** What `admin.inviteRequests.denied.list` takes. */
export interface AdminInviteRequestsDeniedListArguments {
  /**
   * ID of the workspace whose requests to list.
   */
  team_id?: string;
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

/** The optional arguments of `adminInviteRequestsDeniedList`, and the options of the call. */
export interface AdminInviteRequestsDeniedListOptions {
  /**
   * ID of the workspace whose requests to list.
   */
  team_id?: string;
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

/** The error codes that `admin.inviteRequests.denied.list` documents, and those of every operation. */
export type AdminInviteRequestsDeniedListErrorCode =
  | "feature_not_enabled"
  | "missing_scope"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;
