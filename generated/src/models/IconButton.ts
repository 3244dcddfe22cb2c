import type { PlainTextElement } from "./PlainTextElement.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * A button that shows an icon.
 */
export interface IconButton {
  /**
   * Always `icon_button`.
   */
  type: "icon_button";
  /**
   * The icon.
   */
  icon: string;
  text: PlainTextElement;
  /**
   * What a screen reader says in place of the button's text, at most 75
   * characters.
   */
  accessibility_label?: string;
  /**
   * Value that the app gets with the interaction.
   */
  value?: string;
  /**
   * IDs of the users who see the button; left out, all do.
   */
  visible_to_user_ids?: string[];
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
  confirm?: ConfirmationDialog;
}
