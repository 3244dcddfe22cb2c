import type { PlainTextElement } from "./PlainTextElement.js";
import type { TextObject } from "./TextObject.js";

/**
 * A question that people must answer before an action is carried out.
 */
export interface ConfirmationDialog {
  title?: PlainTextElement;
  text: TextObject;
  confirm?: PlainTextElement;
  deny?: PlainTextElement;
  /**
   * How the confirming button looks: `primary` (green, or blue text on
   * mobile) or `danger` (red). Left out, `primary`.
   */
  style?: "danger" | "primary" | (string & {});
}
