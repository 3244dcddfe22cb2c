/**
 * A place among the favorites of the token's owner that holds the file.
 */
export interface FileFavorite {
  /**
   * ID of the collection of favorites.
   */
  collection_id?: string;
  /**
   * Name of the collection of favorites.
   */
  collection_name?: string;
  /**
   * Place of the file in the collection, as a key to sort by.
   */
  position?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
