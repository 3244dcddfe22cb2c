import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /functions.workflows.steps.responses.export` */
export const functionsWorkflowsStepsResponsesExport: Operation = {
  name: "functions.workflows.steps.responses.export",
  body: $form,
  perMinute: 50,
};

/** What `functions.workflows.steps.responses.export` takes. */
export interface FunctionsWorkflowsStepsResponsesExportArguments {
  /**
   * ID of the step that opens the form.
   */
  step_id: string;
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

/** The optional arguments of `functionsWorkflowsStepsResponsesExport`, and the options of the call. */
export interface FunctionsWorkflowsStepsResponsesExportOptions {
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

/** The error codes that `functions.workflows.steps.responses.export` documents, and those of every operation. */
export type FunctionsWorkflowsStepsResponsesExportErrorCode =
  | "access_denied"
  | "invalid_arguments"
  | "unknown_app_id"
  | "unknown_method"
  | "unknown_step_id"
  | "unknown_workflow_id"
  | "workflows_export_csv_not_enabled"
  | CommonErrorCode;
