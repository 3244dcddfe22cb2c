/**
 * Which column of a list fills which placeholder of a canvas template.
 */
export interface CanvasPlaceholderMapping {
  /**
   * The column whose value fills the placeholder.
   */
  column?: string;
  /**
   * The placeholder that is filled.
   */
  variable?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
