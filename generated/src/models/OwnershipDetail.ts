/**
 * How many canvases or lists of a channel a workspace owns.
 */
export interface OwnershipDetail {
  /**
   * Number of canvases or lists.
   */
  count?: number;
  /**
   * ID of the workspace that owns them.
   */
  team_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
