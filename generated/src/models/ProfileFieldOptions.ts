/**
 * Settings of a profile field.
 */
export interface ProfileFieldOptions {
  /**
   * Whether members cannot change the field by themselves.
   */
  is_protected: boolean;
  /**
   * Whether the field is filled through SCIM.
   */
  is_scim: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
