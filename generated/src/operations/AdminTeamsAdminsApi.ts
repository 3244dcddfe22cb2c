import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.teams.admins.list` */
export const adminTeamsAdminsList: PaginatedOperation = {
  name: "admin.teams.admins.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["admin_ids"],
  },
  perMinute: 50,
};

/** What `admin.teams.admins.list` takes. */
export interface AdminTeamsAdminsListArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminTeamsAdminsList`, and the options of the call. */
export interface AdminTeamsAdminsListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.admins.list` documents, and those of every operation. */
export type AdminTeamsAdminsListErrorCode =
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_cursor"
  | "invalid_limit"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;
