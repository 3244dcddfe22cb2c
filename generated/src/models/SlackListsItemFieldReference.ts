import type { SlackListsItemReference } from "./SlackListsItemReference.js";

/**
 * Files for a column of references.
 */
export interface SlackListsItemFieldReference {
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * References.
   */
  reference: SlackListsItemReference[];
}
