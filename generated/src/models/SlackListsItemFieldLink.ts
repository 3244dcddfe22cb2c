import type { SlackListsItemLink } from "./SlackListsItemLink.js";

/**
 * Links for a column of links.
 */
export interface SlackListsItemFieldLink {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Links.
   */
  link: SlackListsItemLink[];
}
