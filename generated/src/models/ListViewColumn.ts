/**
 * A column in a view of a list.
 */
export interface ListViewColumn {
  /**
   * ID of the column.
   */
  id: string;
  /**
   * The app's own name for the column.
   */
  key: string;
  /**
   * Place of the column in the view, as a number.
   */
  position: string;
  /**
   * Whether long text goes on in a new line.
   */
  should_wrap_text?: boolean;
  /**
   * Whether the view shows the column.
   */
  visible: boolean;
  /**
   * Width of the column, as a number of Slack's.
   */
  width?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
