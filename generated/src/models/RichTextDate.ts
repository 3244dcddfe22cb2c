import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * A date that is shown in the reader's time zone and language.
 */
export interface RichTextDate {
  /**
   * Always `date`.
   */
  type: "date";
  /**
   * The time, in seconds since 1970.
   */
  timestamp: number;
  /**
   * Text with placeholders that the time fills in: `{date}`, `{date_num}`,
   * `{date_slash}`, `{date_short}`, `{date_long}`, `{date_long_full}`,
   * `{time}`, `{time_secs}` and `{ago}`. With `_pretty` (`{date_pretty}`,
   * `{date_short_pretty}`, `{date_long_pretty}`, `{day_divider_pretty}`) a
   * day nearby becomes today, yesterday or tomorrow.
   */
  format: string;
  /**
   * URL that the whole text links to.
   */
  url?: string;
  /**
   * Text where the date cannot be shown.
   */
  fallback?: string;
  style?: RichTextStyle;
}
