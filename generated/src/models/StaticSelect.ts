import type { PlainTextOption } from "./PlainTextOption.js";
import type { BlockOptionGroup } from "./BlockOptionGroup.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of fixed options.
 */
export interface StaticSelect {
  /**
   * Always `static_select`.
   */
  type: "static_select";
  initial_option?: PlainTextOption;
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
  placeholder?: PlainTextElement;
}
