/**
 * An entry of the bar that gives the context of a conversation.
 */
export interface ContextBarItem {
  /**
   * ID of the bot user that the entry comes from.
   */
  bot_user_id?: string;
  /**
   * Icon of the entry.
   */
  icon?: string;
  /**
   * Name that tells the entry apart.
   */
  key?: string;
  /**
   * Text of the entry.
   */
  label?: string;
  /**
   * Address that the entry leads to.
   */
  url?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
