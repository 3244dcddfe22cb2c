import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.teams.owners.list` */
export const adminTeamsOwnersList: PaginatedOperation = {
  name: "admin.teams.owners.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["owner_ids"],
  },
  perMinute: 50,
};

/** What `admin.teams.owners.list` takes. */
export interface AdminTeamsOwnersListArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
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
}

/** The optional arguments of `adminTeamsOwnersList`, and the options of the call. */
export interface AdminTeamsOwnersListOptions {
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
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.owners.list` documents, and those of every operation. */
export type AdminTeamsOwnersListErrorCode =
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_cursor"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;
