import type { Block } from "./Block.js";

/**
 * The view that configures a workflow step. Slack has retired steps from
 * apps.
 */
export interface WorkflowStepView {
  /**
   * Always `workflow_step`.
   */
  type: "workflow_step";
  /**
   * Whether the submit button stays off until something has been entered.
   * Left out, it is on.
   */
  submit_disabled?: boolean;
  /**
   * The blocks of the view, at most 100.
   */
  blocks: Block[];
  /**
   * Text that the app gets back with interactions and submissions of the
   * view, at most 3000 characters. People do not see it.
   */
  private_metadata?: string;
  /**
   * The app's own name for this kind of view, which comes back in payloads;
   * at most 255 characters. What is confidential belongs in
   * `private_metadata`.
   */
  callback_id?: string;
  /**
   * The app's own ID for the view, unique among the views in the workspace.
   */
  external_id?: string;
}
