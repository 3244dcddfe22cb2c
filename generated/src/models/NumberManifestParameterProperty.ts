/**
 * A number that goes into or comes out of a function.
 */
export interface NumberManifestParameterProperty {
  /**
   * Always `number`.
   */
  type: "number";
  /**
   * Smallest value.
   */
  minimum?: number;
  /**
   * Largest value.
   */
  maximum?: number;
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
