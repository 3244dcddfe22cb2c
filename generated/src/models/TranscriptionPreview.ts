/**
 * Beginning of a transcript.
 */
export interface TranscriptionPreview {
  /**
   * Text of the beginning.
   */
  content?: string;
  /**
   * Whether the transcript goes on after it.
   */
  has_more?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
