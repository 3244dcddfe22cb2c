import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.workflows.permissions.lookup` */
export const adminWorkflowsPermissionsLookup: Operation = {
  name: "admin.workflows.permissions.lookup",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.workflows.permissions.lookup` takes. */
export interface AdminWorkflowsPermissionsLookupArguments {
  /**
   * IDs of the workflows, at most 50.
   */
  workflow_ids: [string, ...string[]];
  /**
   * How many triggers of each workflow Slack looks at, at most 1000. Where a
   * workflow has more, the answer for it is incomplete.
   *
   * Default: 100
   */
  max_workflow_triggers?: number;
}

/** The optional arguments of `adminWorkflowsPermissionsLookup`, and the options of the call. */
export interface AdminWorkflowsPermissionsLookupOptions {
  /**
   * How many triggers of each workflow Slack looks at, at most 1000. Where a
   * workflow has more, the answer for it is incomplete.
   *
   * Default: 100
   */
  max_workflow_triggers?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.permissions.lookup` documents, and those of every operation. */
export type AdminWorkflowsPermissionsLookupErrorCode = CommonErrorCode;
