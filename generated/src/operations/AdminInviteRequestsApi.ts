import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.inviteRequests.approve` */
export const adminInviteRequestsApprove: Operation = {
  name: "admin.inviteRequests.approve",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.inviteRequests.approve` takes. */
export interface AdminInviteRequestsApproveArguments {
  /**
   * ID of the request, as `admin.inviteRequests.list` answers it.
   */
  invite_request_id: string;
  /**
   * ID of the workspace that the invitation is for.
   */
  team_id?: string;
}

/** The optional arguments of `adminInviteRequestsApprove`, and the options of the call. */
export interface AdminInviteRequestsApproveOptions {
  /**
   * ID of the workspace that the invitation is for.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.inviteRequests.approve` documents, and those of every operation. */
export type AdminInviteRequestsApproveErrorCode =
  | "already_processed"
  | "failed_to_send_invite"
  | "feature_not_enabled"
  | "invalid_request"
  | "missing_scope"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.inviteRequests.deny` */
export const adminInviteRequestsDeny: Operation = {
  name: "admin.inviteRequests.deny",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.inviteRequests.deny` takes. */
export interface AdminInviteRequestsDenyArguments {
  /**
   * ID of the request, as `admin.inviteRequests.list` answers it.
   */
  invite_request_id: string;
  /**
   * ID of the workspace that the invitation is for.
   */
  team_id?: string;
}

/** The optional arguments of `adminInviteRequestsDeny`, and the options of the call. */
export interface AdminInviteRequestsDenyOptions {
  /**
   * ID of the workspace that the invitation is for.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.inviteRequests.deny` documents, and those of every operation. */
export type AdminInviteRequestsDenyErrorCode =
  | "already_processed"
  | "feature_not_enabled"
  | "invalid_request"
  | "missing_scope"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.inviteRequests.list` */
export const adminInviteRequestsList: PaginatedOperation = {
  name: "admin.inviteRequests.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["invite_requests"],
  },
  perMinute: 20,
};

/** What `admin.inviteRequests.list` takes. */
export interface AdminInviteRequestsListArguments {
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

/** The optional arguments of `adminInviteRequestsList`, and the options of the call. */
export interface AdminInviteRequestsListOptions {
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

/** The error codes that `admin.inviteRequests.list` documents, and those of every operation. */
export type AdminInviteRequestsListErrorCode =
  | "feature_not_enabled"
  | "missing_scope"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;
