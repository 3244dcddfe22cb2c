import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /functions.workflows.steps.list` */
export const functionsWorkflowsStepsList: Operation = {
  name: "functions.workflows.steps.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["cannot_fetch_versions"],
};

/** What `functions.workflows.steps.list` takes. */
export interface FunctionsWorkflowsStepsListArguments {
  /**
   * ID of the function.
   */
  function_id: string;
  /**
   * ID of the workflow, which begins with `Wf`.
   */
  workflow_id?: string;
  /**
   * ID of the workflow, or a reference to it, as in
   * `#/workflows/my-workflow`.
   */
  workflow?: string;
  /**
   * ID of the app that the reference belongs to.
   */
  workflow_app_id?: string;
}

/** The optional arguments of `functionsWorkflowsStepsList`, and the options of the call. */
export interface FunctionsWorkflowsStepsListOptions {
  /**
   * ID of the workflow, which begins with `Wf`.
   */
  workflow_id?: string;
  /**
   * ID of the workflow, or a reference to it, as in
   * `#/workflows/my-workflow`.
   */
  workflow?: string;
  /**
   * ID of the app that the reference belongs to.
   */
  workflow_app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.workflows.steps.list` documents, and those of every operation. */
export type FunctionsWorkflowsStepsListErrorCode =
  | "access_denied"
  | "cannot_fetch_versions"
  | "invalid_arguments"
  | "missing_step_ids"
  | "unknown_app_id"
  | "unknown_function_id"
  | "unknown_method"
  | "unknown_workflow_id"
  | CommonErrorCode;
