import type { WorkflowStepInput } from "./WorkflowStepInput.js";

/**
 * A step of a workflow.
 */
export interface WorkflowStep {
  /**
   * ID of the function that the step calls.
   */
  function_id: string;
  /**
   * ID of the step.
   */
  id: string;
  /**
   * What the step gives to its function, by the input's name.
   */
  inputs: { [key: string]: WorkflowStepInput };
  /**
   * Whether the step is as it was made, without a change.
   */
  is_pristine?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
