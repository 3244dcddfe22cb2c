/**
 * How a view of a list shows its items on cards or in a calendar.
 */
export interface ListViewOptions {
  /**
   * The column that puts items into the calendar.
   */
  calendar_field?: string;
  /**
   * The column whose image is on top of the card.
   */
  cover_field?: string;
  /**
   * How the image fits the card.
   */
  cover_fit?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
