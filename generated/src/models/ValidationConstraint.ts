/**
 * What a value had to be, where it failed a check.
 */
export interface ValidationConstraint {
  /**
   * What the check wants.
   */
  expected?: string[];
  /**
   * What the check found.
   */
  got?: string;
  /**
   * Kind of the check.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
