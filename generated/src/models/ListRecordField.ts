import type { Message } from "./Message.js";
import type { RichTextBlock } from "./RichTextBlock.js";

/**
 * The value of an item of a list in one column. Beside `value`, one field
 * holds it in the column's own type.
 */
export interface ListRecordField {
  /**
   * IDs of the files.
   */
  attachment?: string[];
  /**
   * IDs of the conversations.
   */
  channel?: string[];
  /**
   * Whether the box is ticked.
   */
  checkbox?: boolean;
  /**
   * ID of the column.
   */
  column_id: string;
  /**
   * Days, as `YYYY-MM-DD`.
   */
  date?: string[];
  /**
   * Email addresses.
   */
  email?: string[];
  /**
   * The app's own name for the column.
   */
  key: string;
  /**
   * Links.
   */
  link?: { [key: string]: unknown }[];
  message?: Message;
  /**
   * Numbers.
   */
  number?: number[];
  /**
   * Phone numbers.
   */
  phone?: string[];
  /**
   * Ratings.
   */
  rating?: number[];
  /**
   * Files that the cell refers to.
   */
  reference?: { [key: string]: unknown }[];
  /**
   * Formatted text, as blocks.
   */
  rich_text?: RichTextBlock[];
  /**
   * The options chosen, by their `value`.
   */
  select?: string[];
  /**
   * Formatted text, as plain text.
   */
  text?: string;
  /**
   * Times, in seconds since 1970; `-1` where there is none.
   */
  timestamp?: number[];
  /**
   * IDs of the users.
   */
  user?: string[];
  /**
   * The value, as a text where it is neither a number nor a tick.
   */
  value: boolean | number | string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
