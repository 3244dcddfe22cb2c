import type { PlainTextElement } from "./PlainTextElement.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * A button.
 */
export interface Button {
  /**
   * Always `button`.
   */
  type: "button";
  text: PlainTextElement;
  /**
   * Value that the app gets with the interaction, at most 2000 characters.
   */
  value?: string;
  /**
   * URL that a click opens, at most 3000 characters. The app gets an
   * interaction all the same and has to acknowledge it.
   */
  url?: string;
  /**
   * How the button looks: `primary` is green, for the main action; `danger`
   * is red, for what destroys something. Left out, it looks neutral.
   */
  style?: "danger" | "primary" | (string & {});
  /**
   * What a screen reader says in place of the button's text, at most 75
   * characters.
   */
  accessibility_label?: string;
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
  confirm?: ConfirmationDialog;
}
