import type { WorkflowStepVersion } from "./WorkflowStepVersion.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `functions.workflows.steps.list`: the steps.
 */
export type FunctionsWorkflowsStepsListResponse = {
  steps_versions: WorkflowStepVersion[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
