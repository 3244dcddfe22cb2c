/**
 * Text that goes into or comes out of a function.
 */
export interface StringManifestParameterProperty {
  /**
   * Always `string`.
   */
  type: "string";
  /**
   * Fewest characters.
   */
  minLength?: number;
  /**
   * Most characters.
   */
  maxLength?: number;
  /**
   * What the parameter is.
   */
  description?: string;
  /**
   * Title of the parameter.
   */
  title?: string;
  /**
   * How to fill in the parameter.
   */
  hint?: string;
}
