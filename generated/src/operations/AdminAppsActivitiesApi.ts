import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.activities.list` */
export const adminAppsActivitiesList: PaginatedOperation = {
  name: "admin.apps.activities.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["activities"],
  },
  perMinute: 50,
};

/** What `admin.apps.activities.list` takes. */
export interface AdminAppsActivitiesListArguments {
  /**
   * ID of the app whose events to list.
   */
  app_id?: string;
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
   * Lowest level of the events to list, from `trace` by way of `debug`,
   * `info`, `warn` and `error` to `fatal`. Without it, `info`.
   */
  min_log_level?:
    "debug" | "error" | "fatal" | "info" | "trace" | "warn" | (string & {});
  /**
   * Type of the events to list, such as `function_execution_started`.
   * Without it, all types.
   */
  log_event_type?: string;
  /**
   * Who wrote the events to list: `slack` itself or the app's `developer`.
   * Without it, both.
   */
  source?: "developer" | "slack" | (string & {});
  /**
   * Kind of the components whose events to list. Without it, all kinds.
   */
  component_type?:
    "events_api" | "functions" | "tables" | "workflows" | (string & {});
  /**
   * ID of the component whose events to list: a function's begins with `Fn`,
   * a workflow's with `Wf`.
   */
  component_id?: string;
  /**
   * ID of the trace whose events to list. It begins with `Tr`.
   */
  trace_id?: string;
  /**
   * Earliest time of the events to list, in microseconds since 1970.
   */
  min_date_created?: number;
  /**
   * Latest time of the events to list, in microseconds since 1970.
   */
  max_date_created?: number;
  /**
   * Which way to sort by time: `asc` from the oldest, `desc` from the
   * newest.
   */
  sort_direction?: "asc" | "desc" | (string & {});
}

/** The optional arguments of `adminAppsActivitiesList`, and the options of the call. */
export interface AdminAppsActivitiesListOptions {
  /**
   * ID of the app whose events to list.
   */
  app_id?: string;
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
   * Lowest level of the events to list, from `trace` by way of `debug`,
   * `info`, `warn` and `error` to `fatal`. Without it, `info`.
   */
  min_log_level?:
    "debug" | "error" | "fatal" | "info" | "trace" | "warn" | (string & {});
  /**
   * Type of the events to list, such as `function_execution_started`.
   * Without it, all types.
   */
  log_event_type?: string;
  /**
   * Who wrote the events to list: `slack` itself or the app's `developer`.
   * Without it, both.
   */
  source?: "developer" | "slack" | (string & {});
  /**
   * Kind of the components whose events to list. Without it, all kinds.
   */
  component_type?:
    "events_api" | "functions" | "tables" | "workflows" | (string & {});
  /**
   * ID of the component whose events to list: a function's begins with `Fn`,
   * a workflow's with `Wf`.
   */
  component_id?: string;
  /**
   * ID of the trace whose events to list. It begins with `Tr`.
   */
  trace_id?: string;
  /**
   * Earliest time of the events to list, in microseconds since 1970.
   */
  min_date_created?: number;
  /**
   * Latest time of the events to list, in microseconds since 1970.
   */
  max_date_created?: number;
  /**
   * Which way to sort by time: `asc` from the oldest, `desc` from the
   * newest.
   */
  sort_direction?: "asc" | "desc" | (string & {});
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.activities.list` documents, and those of every operation. */
export type AdminAppsActivitiesListErrorCode =
  | "internal_error"
  | "invalid_app"
  | "invalid_app_id"
  | "invalid_args"
  | "invalid_cursor"
  | "invalid_team"
  | CommonErrorCode;
