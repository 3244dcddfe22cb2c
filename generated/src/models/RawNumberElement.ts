/**
 * A cell of a table with a number.
 */
export interface RawNumberElement {
  /**
   * Always `raw_number`.
   */
  type: "raw_number";
  /**
   * The number.
   */
  value: number;
  /**
   * How the number is written in the cell, at least one character.
   */
  text: string;
}
