import type { RichTextStyle } from "./RichTextStyle.js";

/**
 * A colour sample.
 */
export interface RichTextColor {
  /**
   * Always `color`.
   */
  type: "color";
  /**
   * The colour as a hexadecimal value such as `#F405B3`.
   */
  value: string;
  style?: RichTextStyle;
}
