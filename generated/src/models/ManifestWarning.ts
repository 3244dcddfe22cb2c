/**
 * Something doubtful in a manifest that does not make it invalid.
 */
export interface ManifestWarning {
  /**
   * Code of what is doubtful.
   */
  code: string;
  /**
   * Sentence for people about it.
   */
  message: string;
  /**
   * Place in the manifest that it is about.
   */
  pointer?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
