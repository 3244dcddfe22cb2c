import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.workflows.search` */
export const adminWorkflowsSearch: PaginatedOperation = {
  name: "admin.workflows.search",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["workflows"],
  },
  perMinute: 20,
};

/** What `admin.workflows.search` takes. */
export interface AdminWorkflowsSearchArguments {
  /**
   * Words to look for in the workflows' names and descriptions.
   */
  query?: string;
  /**
   * ID of the app that the workflows belong to.
   */
  app_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 20
   */
  limit?: number;
  /**
   * Whether to list nothing but workflows that have no collaborator.
   *
   * Default: false
   */
  no_collaborators?: boolean;
  /**
   * IDs of users; nothing but workflows that all of them can change.
   */
  collaborator_ids?: [string, ...string[]];
  /**
   * How many trigger IDs to answer for each workflow, at most 100.
   *
   * Default: 10
   */
  num_trigger_ids?: number;
  /**
   * Whether the workflows belong to Sales Elevate. Without it, both kinds.
   */
  is_sales_elevate?: boolean;
  /**
   * How the workflows were made: `code` by an app's code, `workflow_builder`
   * in Slack's Workflow Builder, `sales_home` or `agent` there.
   */
  source?: "code" | "workflow_builder" | "sales_home" | "agent" | (string & {});
  /**
   * What to sort by: the `name`, or `premium_runs`, which `@slack/web-api`
   * alone knows.
   *
   * Default: "name"
   */
  sort?: "name" | "premium_runs" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of a type of trigger; nothing but workflows that have such a trigger.
   */
  trigger_type_id?: string;
  /**
   * Whether to list workflows that are published, that are not, or all.
   *
   * Default: "published"
   */
  publish_status?: "all" | "published" | "unpublished" | (string & {});
  /**
   * IDs of functions; nothing but workflows with a step for each of them.
   */
  step_function_ids?: string[];
}

/** The optional arguments of `adminWorkflowsSearch`, and the options of the call. */
export interface AdminWorkflowsSearchOptions {
  /**
   * Words to look for in the workflows' names and descriptions.
   */
  query?: string;
  /**
   * ID of the app that the workflows belong to.
   */
  app_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 20
   */
  limit?: number;
  /**
   * Whether to list nothing but workflows that have no collaborator.
   *
   * Default: false
   */
  no_collaborators?: boolean;
  /**
   * IDs of users; nothing but workflows that all of them can change.
   */
  collaborator_ids?: [string, ...string[]];
  /**
   * How many trigger IDs to answer for each workflow, at most 100.
   *
   * Default: 10
   */
  num_trigger_ids?: number;
  /**
   * Whether the workflows belong to Sales Elevate. Without it, both kinds.
   */
  is_sales_elevate?: boolean;
  /**
   * How the workflows were made: `code` by an app's code, `workflow_builder`
   * in Slack's Workflow Builder, `sales_home` or `agent` there.
   */
  source?: "code" | "workflow_builder" | "sales_home" | "agent" | (string & {});
  /**
   * What to sort by: the `name`, or `premium_runs`, which `@slack/web-api`
   * alone knows.
   *
   * Default: "name"
   */
  sort?: "name" | "premium_runs" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of a type of trigger; nothing but workflows that have such a trigger.
   */
  trigger_type_id?: string;
  /**
   * Whether to list workflows that are published, that are not, or all.
   *
   * Default: "published"
   */
  publish_status?: "all" | "published" | "unpublished" | (string & {});
  /**
   * IDs of functions; nothing but workflows with a step for each of them.
   */
  step_function_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.search` documents, and those of every operation. */
export type AdminWorkflowsSearchErrorCode =
  "invalid_cursor" | "not_allowed" | CommonErrorCode;

/** `POST /admin.workflows.unpublish` */
export const adminWorkflowsUnpublish: Operation = {
  name: "admin.workflows.unpublish",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["error_unpublishing_workflows"],
};

/** What `admin.workflows.unpublish` takes. */
export interface AdminWorkflowsUnpublishArguments {
  /**
   * IDs of the workflows, at most 50.
   */
  workflow_ids: [string, ...string[]];
}

/** The optional arguments of `adminWorkflowsUnpublish`, and the options of the call. */
export interface AdminWorkflowsUnpublishOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.unpublish` documents, and those of every operation. */
export type AdminWorkflowsUnpublishErrorCode =
  "error_unpublishing_workflows" | "not_allowed" | CommonErrorCode;
