import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.activities.list` */
export const appsActivitiesList: PaginatedOperation = {
  name: "apps.activities.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["activities"],
  },
  perMinute: 50,
};

/** What `apps.activities.list` takes. */
export interface AppsActivitiesListArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * ID of the workspace.
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
   */
  limit?: number;
  /**
   * Least severe level to show.
   *
   * Default: "info"
   */
  min_log_level?:
    "trace" | "debug" | "info" | "warn" | "error" | "fatal" | (string & {});
  /**
   * Show entries of this type only.
   */
  log_event_type?: string;
  /**
   * Show entries of one origin only; `developer` is what the app's code
   * wrote.
   */
  source?: "slack" | "developer" | (string & {});
  /**
   * Show entries of one kind of component only.
   */
  component_type?:
    "events_api" | "workflows" | "functions" | "tables" | (string & {});
  /**
   * Show entries of this component only. A function's ID begins with `Fn`,
   * that of a workflow with `Wf`.
   */
  component_id?: string;
  /**
   * Show entries of this trace only.
   */
  trace_id?: string;
  /**
   * Show entries from this time on, in microseconds since 1970.
   */
  min_date_created?: number;
  /**
   * Show entries up to this time, in microseconds since 1970.
   */
  max_date_created?: number;
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   */
  sort_direction?: "asc" | "desc" | (string & {});
}

/** The optional arguments of `appsActivitiesList`, and the options of the call. */
export interface AppsActivitiesListOptions {
  /**
   * ID of the workspace.
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
   */
  limit?: number;
  /**
   * Least severe level to show.
   *
   * Default: "info"
   */
  min_log_level?:
    "trace" | "debug" | "info" | "warn" | "error" | "fatal" | (string & {});
  /**
   * Show entries of this type only.
   */
  log_event_type?: string;
  /**
   * Show entries of one origin only; `developer` is what the app's code
   * wrote.
   */
  source?: "slack" | "developer" | (string & {});
  /**
   * Show entries of one kind of component only.
   */
  component_type?:
    "events_api" | "workflows" | "functions" | "tables" | (string & {});
  /**
   * Show entries of this component only. A function's ID begins with `Fn`,
   * that of a workflow with `Wf`.
   */
  component_id?: string;
  /**
   * Show entries of this trace only.
   */
  trace_id?: string;
  /**
   * Show entries from this time on, in microseconds since 1970.
   */
  min_date_created?: number;
  /**
   * Show entries up to this time, in microseconds since 1970.
   */
  max_date_created?: number;
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   */
  sort_direction?: "asc" | "desc" | (string & {});
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.activities.list` documents, and those of every operation. */
export type AppsActivitiesListErrorCode =
  | "free_team_not_allowed"
  | "internal_error"
  | "invalid_app"
  | "invalid_app_id"
  | "invalid_args"
  | "invalid_cursor"
  | "restricted_plan_level"
  | CommonErrorCode;
