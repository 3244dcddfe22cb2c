/**
 * How far the token's owner has played a sound or film.
 */
export interface MediaProgress {
  /**
   * Length of the sound or film, in milliseconds.
   */
  duration_ms?: number;
  /**
   * The farthest point reached, in milliseconds.
   */
  max_offset_ms?: number;
  /**
   * Whether it has been played to the end.
   */
  media_watched?: boolean;
  /**
   * The point at which playing stopped, in milliseconds.
   */
  offset_ms?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
