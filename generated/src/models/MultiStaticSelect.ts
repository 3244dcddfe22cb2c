import type { PlainTextOption } from "./PlainTextOption.js";
import type { BlockOptionGroup } from "./BlockOptionGroup.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of fixed options for several choices.
 */
export interface MultiStaticSelect {
  /**
   * Always `multi_static_select`.
   */
  type: "multi_static_select";
  /**
   * The options that are chosen at first; each is the same as one of those
   * offered.
   */
  initial_options?: PlainTextOption[];
  /**
   * The options, at most 100; not together with `option_groups`.
   */
  options?: PlainTextOption[];
  /**
   * The options in titled groups, at most 100 groups; not together with
   * `options`.
   */
  option_groups?: BlockOptionGroup[];
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
  confirm?: ConfirmationDialog;
  /**
   * Whether the element has the focus when the view opens; only one in a
   * view may. Left out, it has not.
   */
  focus_on_load?: boolean;
  /**
   * Most items that can be chosen, at least 1.
   */
  max_selected_items?: number;
  placeholder?: PlainTextElement;
}
