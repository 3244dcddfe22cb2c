/**
 * The bot or user that the session belongs to.
 */
export interface RtmSelf {
  /**
   * ID of the user.
   */
  id?: string;
  /**
   * Name of the user.
   */
  name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
