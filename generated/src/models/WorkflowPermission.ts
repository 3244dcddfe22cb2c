import type { Runners } from "./Runners.js";

/**
 * Who may run a workflow, and whether that is all.
 */
export interface WorkflowPermission {
  /**
   * Whether all triggers of the workflow were looked at.
   */
  complete?: boolean;
  who_can_run?: Runners;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
