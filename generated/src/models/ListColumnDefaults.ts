/**
 * What a column of a list holds in a new item, in the column's own type.
 */
export interface ListColumnDefaults {
  /**
   * For channels: IDs of the conversations.
   */
  channel?: string[];
  /**
   * For choices: the `value` of each option, at most 50.
   */
  select?: string[];
  /**
   * For people: IDs of the users.
   */
  user?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
