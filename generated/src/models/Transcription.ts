import type { TranscriptionPreview } from "./TranscriptionPreview.js";

/**
 * Transcript of a sound or film.
 */
export interface Transcription {
  /**
   * Language of the transcript, such as `en-US`.
   */
  locale?: string;
  preview?: TranscriptionPreview;
  /**
   * State of the transcript, such as `processing` or `complete`.
   */
  status?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
