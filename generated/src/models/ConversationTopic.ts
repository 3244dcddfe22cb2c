/**
 * Topic or description of a conversation, with who set it and when.
 */
export interface ConversationTopic {
  /**
   * ID of the user who set the text; empty if nobody has.
   */
  creator: string;
  /**
   * Time at which the text was set, in Unix seconds; 0 if never.
   */
  last_set: number;
  /**
   * The text; empty if none is set.
   */
  value: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
