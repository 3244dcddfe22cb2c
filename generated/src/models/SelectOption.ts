/**
 * An option of a menu in a dialog.
 */
export interface SelectOption {
  /**
   * Text shown to people.
   */
  label: string;
  /**
   * Value that the app gets.
   */
  value: string;
}
