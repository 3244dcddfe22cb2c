/**
 * The thing in the app's own system that a view is about.
 */
export interface ExternalRef {
  /**
   * ID of the thing in the app's own system.
   */
  id?: string;
  /**
   * Kind of the thing in the app's own system.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
