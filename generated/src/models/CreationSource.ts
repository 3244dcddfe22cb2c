/**
 * What an object was made from.
 */
export interface CreationSource {
  /**
   * ID of the object that it was made from.
   */
  reference_id?: string;
  /**
   * Way in which it was made, like `copy_from_list`.
   */
  type?: string;
  /**
   * ID of the workflow's function that made it.
   */
  workflow_function_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
