import type { RichTextBlock } from "./RichTextBlock.js";
import type { DispatchActionConfig } from "./DispatchActionConfig.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A field for formatted text.
 */
export interface RichTextInput {
  /**
   * Always `rich_text_input`.
   */
  type: "rich_text_input";
  initial_value?: RichTextBlock;
  /**
   * Lines that the field has at least, 1 to 100.
   */
  min_lines?: number;
  /**
   * Lines after which the field scrolls, 1 to 100; 8 when left out.
   */
  max_lines?: number;
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
