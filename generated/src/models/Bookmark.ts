/**
 * A bookmark in the header of a conversation.
 */
export interface Bookmark {
  /**
   * ID of the app's action that the bookmark runs.
   */
  app_action_id?: string;
  /**
   * ID of the app that the bookmark belongs to; `null` where there is none.
   */
  app_id: string | null;
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * When the bookmark was added, in Unix seconds.
   */
  date_created: number;
  /**
   * When the bookmark was last changed, in Unix seconds; 0 if it was not.
   */
  date_updated: number;
  /**
   * Emoji shown as the bookmark's icon.
   */
  emoji: string;
  /**
   * ID of the message or file that is bookmarked; `null` for a link.
   */
  entity_id: string | null;
  /**
   * Address of the icon of the linked site.
   */
  icon_url: string;
  /**
   * ID of the bookmark.
   */
  id: string;
  /**
   * ID of the workspace of the user who last changed the bookmark.
   */
  last_updated_by_team_id: string;
  /**
   * ID of the user who last changed the bookmark.
   */
  last_updated_by_user_id: string;
  /**
   * Address that the bookmark opens.
   */
  link: string;
  /**
   * Place of the bookmark among the others, as a key to sort by.
   */
  rank: string;
  /**
   * ID of the shortcut that the bookmark runs; `null` where there is none.
   */
  shortcut_id: string | null;
  /**
   * Title of the bookmark.
   */
  title: string;
  /**
   * Type of the bookmark, such as `link`.
   */
  type: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
