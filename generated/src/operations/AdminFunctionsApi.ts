import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.functions.list` */
export const adminFunctionsList: PaginatedOperation = {
  name: "admin.functions.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["functions"],
  },
  perMinute: 20,
};

/** What `admin.functions.list` takes. */
export interface AdminFunctionsListArguments {
  /**
   * IDs of the apps.
   */
  app_ids: string[];
  /**
   * ID of the workspace in whose name the functions are listed.
   */
  team_id?: string;
  /**
   * `true` lists functions that nobody may use yet as well. It works only
   * where the workspace owns the app; an admin needs it to judge a request
   * for the app.
   *
   * Default: false
   */
  include_non_distributed_functions?: boolean;
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

/** The optional arguments of `adminFunctionsList`, and the options of the call. */
export interface AdminFunctionsListOptions {
  /**
   * ID of the workspace in whose name the functions are listed.
   */
  team_id?: string;
  /**
   * `true` lists functions that nobody may use yet as well. It works only
   * where the workspace owns the app; an admin needs it to judge a request
   * for the app.
   *
   * Default: false
   */
  include_non_distributed_functions?: boolean;
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

/** The error codes that `admin.functions.list` documents, and those of every operation. */
export type AdminFunctionsListErrorCode =
  "invalid_cursor" | "not_allowed" | "restricted_action" | CommonErrorCode;
