/**
 * The apps that made, changed and deleted an item of a list.
 */
export interface ListRecordPlatformRefs {
  /**
   * ID of the bot that made the item.
   */
  bot_created_by?: string;
  /**
   * ID of the bot that deleted the item.
   */
  bot_deleted_by?: string;
  /**
   * ID of the bot that changed the item last.
   */
  bot_updated_by?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
