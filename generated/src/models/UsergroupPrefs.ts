/**
 * Default conversations of a user group, which its members join.
 */
export interface UsergroupPrefs {
  /**
   * IDs of the default public channels.
   */
  channels: string[];
  /**
   * IDs of the default private channels.
   */
  groups: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
