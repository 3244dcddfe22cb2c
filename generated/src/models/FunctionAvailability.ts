/**
 * Whether the plan includes a function.
 */
export interface FunctionAvailability {
  /**
   * Whom the function is available to.
   */
  available_to?: string;
  /**
   * Whether the function is available.
   */
  is_available?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
