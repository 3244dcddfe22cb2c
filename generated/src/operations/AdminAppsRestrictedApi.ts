import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.restricted.list` */
export const adminAppsRestrictedList: PaginatedOperation = {
  name: "admin.apps.restricted.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["restricted_apps"],
  },
  perMinute: 20,
};

/**
 * What `admin.apps.restricted.list` takes.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsRestrictedListArguments = {
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
   * `true` lists certified apps only, `false` leaves them out.
   *
   * Default: false
   */
  certified?: boolean;
} & (
  | { enterprise_id: string; team_id?: never }
  | { team_id: string; enterprise_id?: never }
);

/**
 * The optional arguments of `adminAppsRestrictedList`, and the options of the call.
 * Exactly one of `enterprise_id`, `team_id`.
 */
export type AdminAppsRestrictedListOptions = {
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
   * `true` lists certified apps only, `false` leaves them out.
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

/** The error codes that `admin.apps.restricted.list` documents, and those of every operation. */
export type AdminAppsRestrictedListErrorCode =
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
