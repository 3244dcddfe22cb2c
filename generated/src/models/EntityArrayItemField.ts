import type { EntityIconField } from "./EntityIconField.js";
import type { SlackFileReference } from "./SlackFileReference.js";
import type { EntityEditSupport } from "./EntityEditSupport.js";
import type { EntityUserIDField } from "./EntityUserIDField.js";
import type { EntityUserField } from "./EntityUserField.js";
import type { EntityRefField } from "./EntityRefField.js";

/**
 * One value in a work object's list field.
 */
export interface EntityArrayItemField {
  /**
   * Type of the value, such as `string` or `slack#/types/user`.
   */
  type?: string;
  /**
   * Address that the value leads to.
   */
  link?: string;
  /**
   * What the image shows, for screen readers.
   */
  alt_text?: string;
  /**
   * Label of the value.
   */
  label?: string;
  /**
   * The value; a date is text, a timestamp is Unix seconds.
   */
  value?: string | number;
  icon?: EntityIconField;
  /**
   * Whether the value takes the whole width.
   */
  long?: boolean;
  /**
   * How the text is written, such as `markdown`.
   */
  format?: string;
  /**
   * Address of the image.
   */
  image_url?: string;
  slack_file?: SlackFileReference;
  edit?: EntityEditSupport;
  /**
   * Color of the tag that the value is shown as.
   */
  tag_color?: string;
  /**
   * The user that the value stands for.
   */
  user?: EntityUserIDField | EntityUserField;
  entity_ref?: EntityRefField;
}
