/**
 * How the token's owner has saved the item for later.
 */
export interface SavedState {
  /**
   * Time at which the item was marked as done, in seconds since 1970; 0 if
   * it was not.
   */
  date_completed?: number;
  /**
   * Time at which the item is due, in seconds since 1970; 0 if there is
   * none.
   */
  date_due?: number;
  /**
   * Whether the item has been archived.
   */
  is_archived?: boolean;
  /**
   * Where the item stands among those saved.
   */
  state?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
