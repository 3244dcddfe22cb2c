/**
 * An option of a column of choices in a list.
 */
export interface ListChoice {
  /**
   * Colour of the option.
   */
  color: string;
  /**
   * Text shown to people.
   */
  label: string;
  /**
   * The option's own name.
   */
  value: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
