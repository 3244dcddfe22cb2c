/**
 * A part of a streamed message that sets the plan's title.
 */
export interface PlanUpdateChunk {
  /**
   * Always `plan_update`.
   */
  type: "plan_update";
  /**
   * Title of the plan.
   */
  title: string;
}
