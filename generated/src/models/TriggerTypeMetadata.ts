/**
 * What Slack tells about a type of trigger.
 */
export interface TriggerTypeMetadata {
  /**
   * Whether people can choose it in Workflow Builder.
   */
  available_in_workflow_builder: boolean;
  /**
   * When Slack released it, in seconds since 1970.
   */
  date_released: number;
  /**
   * How many workflows have such a trigger.
   */
  workflows_using: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
