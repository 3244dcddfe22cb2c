import type { DispatchActionConfig } from "./DispatchActionConfig.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A field for a URL.
 */
export interface URLInput {
  /**
   * Always `url_text_input`.
   */
  type: "url_text_input";
  /**
   * The URL in the field at first.
   */
  initial_value?: string;
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
