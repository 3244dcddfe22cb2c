import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.requests.cancel` */
export const adminAppsRequestsCancel: Operation = {
  name: "admin.apps.requests.cancel",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `admin.apps.requests.cancel` takes.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsRequestsCancelArguments = {
  /**
   * ID of the request.
   */
  request_id: string;
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/**
 * The optional arguments of `adminAppsRequestsCancel`, and the options of the call.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsRequestsCancelOptions = {
  /**
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/** The error codes that `admin.apps.requests.cancel` documents, and those of every operation. */
export type AdminAppsRequestsCancelErrorCode =
  | "app_management_app_not_installed_on_org"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_request_id"
  | "not_an_admin"
  | "request_already_resolved"
  | "restricted_action"
  | "team_not_found"
  | "too_many_teams_provided"
  | CommonErrorCode;

/** `POST /admin.apps.requests.list` */
export const adminAppsRequestsList: PaginatedOperation = {
  name: "admin.apps.requests.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["app_requests"],
  },
  perMinute: 20,
};

/**
 * What `admin.apps.requests.list` takes.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsRequestsListArguments = {
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
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /**
   * `true` lists requests for certified apps as well.
   *
   * Default: false
   */
  certified?: boolean;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/**
 * The optional arguments of `adminAppsRequestsList`, and the options of the call.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsRequestsListOptions = {
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
   * ID of the workspace. Give either this or `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. Give either this or `team_id`.
   */
  enterprise_id?: string;
  /**
   * `true` lists requests for certified apps as well.
   *
   * Default: false
   */
  certified?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/** The error codes that `admin.apps.requests.list` documents, and those of every operation. */
export type AdminAppsRequestsListErrorCode =
  | "app_management_app_not_installed_on_org"
  | "enterprise_not_found"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_cursor"
  | "no_team_or_enterprise_provided"
  | "not_allowed"
  | "not_an_admin"
  | "restricted_action"
  | "team_not_found"
  | "too_many_teams_provided"
  | "user_is_restricted"
  | CommonErrorCode;
