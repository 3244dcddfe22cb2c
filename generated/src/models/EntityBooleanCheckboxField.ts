/**
 * A yes or no that is shown as a checkbox.
 */
export interface EntityBooleanCheckboxField {
  /**
   * The kind of display: `checkbox`.
   */
  type: string;
  /**
   * Text beside the checkbox.
   */
  text: string;
  /**
   * Text below it.
   */
  description?: string;
}
