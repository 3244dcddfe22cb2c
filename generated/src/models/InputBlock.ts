import type { PlainTextElement } from "./PlainTextElement.js";
import type { InputBlockElement } from "./InputBlockElement.js";

/**
 * A block that asks for input: a label and one field.
 */
export interface InputBlock {
  /**
   * Always `input`.
   */
  type: "input";
  label: PlainTextElement;
  hint?: PlainTextElement;
  /**
   * Whether the field may stay empty on submission. Left out, it may not.
   */
  optional?: boolean;
  element: InputBlockElement;
  /**
   * Whether the app is told about each use of the field, before submission.
   * Left out, it is not.
   */
  dispatch_action?: boolean;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
