/**
 * An emoji with which people reacted.
 */
export interface Reaction {
  /**
   * Number of users who reacted so.
   */
  count: number;
  /**
   * Name of the emoji, without colons.
   */
  name: string;
  /**
   * URL of the emoji's picture.
   */
  url?: string;
  /**
   * IDs of users who reacted so; with many, not all.
   */
  users: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
