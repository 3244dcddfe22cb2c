import type { TaskCardBlock } from "./TaskCardBlock.js";

/**
 * A block that shows a plan and its tasks.
 */
export interface PlanBlock {
  /**
   * Always `plan`.
   */
  type: "plan";
  /**
   * Title of the plan, plain text.
   */
  title: string;
  /**
   * The tasks in order, each a step of the plan.
   */
  tasks?: ({ [key: string]: unknown } | TaskCardBlock)[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
