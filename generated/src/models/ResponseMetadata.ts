/**
 * What Slack has to say about a call, beside its answer.
 */
export interface ResponseMetadata {
  /**
   * Sentences for people, each begun with `[ERROR]` or `[WARN]`.
   */
  messages?: string[];
  /**
   * The codes of `warning`, one by one.
   */
  warnings?: string[];
  /**
   * Where the next page begins. Absent or empty on the last page.
   */
  next_cursor?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
