import type { EntityArrayItemField } from "./EntityArrayItemField.js";
import type { EntityIconField } from "./EntityIconField.js";
import type { SlackFileReference } from "./SlackFileReference.js";
import type { EntityEditSupport } from "./EntityEditSupport.js";
import type { EntityUserIDField } from "./EntityUserIDField.js";
import type { EntityUserField } from "./EntityUserField.js";
import type { EntityRefField } from "./EntityRefField.js";
import type { EntityBooleanCheckboxField } from "./EntityBooleanCheckboxField.js";
import type { EntityBooleanTextField } from "./EntityBooleanTextField.js";

/**
 * A field that the app defines for its work object.
 */
export interface EntityCustomField {
  /**
   * Label of the field.
   */
  label: string;
  /**
   * The field's name in the app's data; `display_order` refers to it.
   */
  key: string;
  /**
   * Type of the value: `string`, `integer`, `boolean`, `array`, or one of
   * Slack's, such as `slack#/types/date`.
   */
  type: string;
  /**
   * The value; with type `array`, a list of values.
   */
  value?: string | number | EntityArrayItemField[];
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
   * How the text is written, such as `markdown`.
   */
  format?: string;
  /**
   * Address of the image.
   */
  image_url?: string;
  slack_file?: SlackFileReference;
  /**
   * What the image shows, for screen readers.
   */
  alt_text?: string;
  /**
   * Color of the tag that the value is shown as.
   */
  tag_color?: string;
  edit?: EntityEditSupport;
  /**
   * Type of the values in the list, with type `array`.
   */
  item_type?: string;
  /**
   * The user that the value stands for.
   */
  user?: EntityUserIDField | EntityUserField;
  entity_ref?: EntityRefField;
  /**
   * How the value is shown, with type `boolean`.
   */
  boolean?: EntityBooleanCheckboxField | EntityBooleanTextField;
}
