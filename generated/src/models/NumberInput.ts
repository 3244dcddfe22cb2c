import type { DispatchActionConfig } from "./DispatchActionConfig.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A field for a number.
 */
export interface NumberInput {
  /**
   * Always `number_input`.
   */
  type: "number_input";
  /**
   * Whether the number may have decimals.
   */
  is_decimal_allowed: boolean;
  /**
   * The number in the field at first, as text.
   */
  initial_value?: string;
  /**
   * Smallest number allowed, as text; not above `max_value`.
   */
  min_value?: string;
  /**
   * Largest number allowed, as text; not below `min_value`.
   */
  max_value?: string;
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
