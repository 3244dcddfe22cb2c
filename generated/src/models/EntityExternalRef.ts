/**
 * What a work object is called in the app's own system.
 */
export interface EntityExternalRef {
  /**
   * ID of the thing in the app's system.
   */
  id: string;
  /**
   * Type of the thing in the app's system; needed where the ID alone is not
   * unique.
   */
  type?: string;
}
