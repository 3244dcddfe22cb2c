/**
 * A yes or no that is shown as text.
 */
export interface EntityBooleanTextField {
  /**
   * The kind of display: `text`.
   */
  type: string;
  /**
   * Text for yes.
   */
  true_text: string;
  /**
   * Text for no.
   */
  false_text: string;
  /**
   * Text below it for yes.
   */
  true_description?: string;
  /**
   * Text below it for no.
   */
  false_description?: string;
}
