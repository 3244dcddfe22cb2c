import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.inviteRequests.approved.list` */
export const adminInviteRequestsApprovedList: PaginatedOperation = {
  name: "admin.inviteRequests.approved.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["approved_requests"],
  },
  perMinute: 20,
};

/** What `admin.inviteRequests.approved.list` takes. */
export interface AdminInviteRequestsApprovedListArguments {
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

/** The optional arguments of `adminInviteRequestsApprovedList`, and the options of the call. */
export interface AdminInviteRequestsApprovedListOptions {
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

/** The error codes that `admin.inviteRequests.approved.list` documents, and those of every operation. */
export type AdminInviteRequestsApprovedListErrorCode =
  | "feature_not_enabled"
  | "missing_scope"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;
