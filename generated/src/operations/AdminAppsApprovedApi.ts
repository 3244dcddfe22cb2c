import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.approved.list` */
export const adminAppsApprovedList: PaginatedOperation = {
  name: "admin.apps.approved.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["approved_apps"],
  },
  perMinute: 20,
};

/** What `admin.apps.approved.list` takes. */
export interface AdminAppsApprovedListArguments {
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
   * ID of the workspace. It does not go with `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. It does not go with `team_id`.
   */
  enterprise_id?: string;
  /**
   * `true` lists certified apps only, `false` leaves them out.
   *
   * Default: false
   */
  certified?: boolean;
}

/** The optional arguments of `adminAppsApprovedList`, and the options of the call. */
export interface AdminAppsApprovedListOptions {
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
   * ID of the workspace. It does not go with `enterprise_id`.
   */
  team_id?: string;
  /**
   * ID of the organization. It does not go with `team_id`.
   */
  enterprise_id?: string;
  /**
   * `true` lists certified apps only, `false` leaves them out.
   *
   * Default: false
   */
  certified?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.approved.list` documents, and those of every operation. */
export type AdminAppsApprovedListErrorCode =
  | "app_management_app_not_installed_on_org"
  | "feature_not_enabled"
  | "invalid_actor"
  | "invalid_cursor"
  | "not_allowed"
  | "not_an_admin"
  | "restricted_action"
  | "team_not_found"
  | "too_many_teams_provided"
  | CommonErrorCode;
