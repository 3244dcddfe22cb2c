import type { DispatchActionConfig } from "./DispatchActionConfig.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A field for text.
 */
export interface PlainTextInput {
  /**
   * Always `plain_text_input`.
   */
  type: "plain_text_input";
  /**
   * The text in the field at first.
   */
  initial_value?: string;
  /**
   * Whether the field has several lines. Left out, it has one.
   */
  multiline?: boolean;
  /**
   * Fewest characters that people must type, at most 3000.
   */
  min_length?: number;
  /**
   * Most characters that people may type.
   */
  max_length?: number;
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
  dispatch_action_config?: DispatchActionConfig;
  /**
   * Whether the element has the focus when the view opens; only one in a
   * view may. Left out, it has not.
   */
  focus_on_load?: boolean;
  placeholder?: PlainTextElement;
}
