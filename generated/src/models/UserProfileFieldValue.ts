/**
 * What a user has entered in one field of their profile.
 */
export interface UserProfileFieldValue {
  /**
   * Text to show in place of the value, or empty.
   */
  alt?: string;
  /**
   * Name of the field, where the call asks for names.
   */
  label?: string;
  /**
   * What the user has entered.
   */
  value?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
