import type { SelectOption } from "./SelectOption.js";
import type { DialogOptionGroup } from "./DialogOptionGroup.js";

/**
 * A field of a dialog.
 */
export interface DialogElement {
  /**
   * Kind of the field.
   */
  type: "select" | "text" | "textarea" | (string & {});
  /**
   * Name of the field, which its value has in the submission.
   */
  name: string;
  /**
   * Label of the field, at most 48 characters.
   */
  label: string;
  /**
   * Whether the field may stay empty. Left out, it may not.
   */
  optional?: boolean;
  /**
   * Text in the field while it is empty.
   */
  placeholder?: string;
  /**
   * What the field holds at first.
   */
  value?: string;
  /**
   * Most characters that people may type.
   */
  max_length?: number;
  /**
   * Fewest characters that people must type.
   */
  min_length?: number;
  /**
   * Help below the field.
   */
  hint?: string;
  /**
   * Kind of text that the field is for, which decides the keyboard on
   * mobile.
   */
  subtype?: "email" | "number" | "tel" | "url" | (string & {});
  /**
   * Where a menu's options come from: Slack's users, channels or
   * conversations, or the app; left out, they are listed here.
   */
  data_source?:
    "channels" | "conversations" | "external" | "users" | (string & {});
  /**
   * The option that is chosen at first, as a list of one.
   */
  selected_options?: SelectOption[];
  /**
   * The options of the menu.
   */
  options?: SelectOption[];
  /**
   * The options of the menu in titled groups, in place of `options`.
   */
  option_groups?: DialogOptionGroup[];
  /**
   * Typed characters after which the app is asked for options, in a menu
   * with `external` source.
   */
  min_query_length?: number;
}
