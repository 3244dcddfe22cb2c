/**
 * One property of an object that a function takes or gives back.
 */
export interface CommonManifestParameterProperty {
  /**
   * Type of the property, such as `boolean` or `slack#/types/user_id`.
   */
  type: string;
  /**
   * Description of the property.
   */
  description?: string;
  /**
   * Title of the property.
   */
  title?: string;
  /**
   * Hint for the people who fill it in.
   */
  hint?: string;
}
