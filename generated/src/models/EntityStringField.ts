import type { EntityIconField } from "./EntityIconField.js";
import type { EntityEditSupport } from "./EntityEditSupport.js";

/**
 * A field of a work object that holds text.
 */
export interface EntityStringField {
  /**
   * The text.
   */
  value: string;
  /**
   * Label of the field.
   */
  label?: string;
  /**
   * How the text is written, such as `markdown`.
   */
  format?: string;
  /**
   * Address that the value leads to.
   */
  link?: string;
  icon?: EntityIconField;
  /**
   * Whether the value takes the whole width.
   */
  long?: boolean;
  /**
   * Type of the value, such as `string`.
   */
  type?: string;
  /**
   * Color of the tag that the value is shown as.
   */
  tag_color?: string;
  edit?: EntityEditSupport;
}
