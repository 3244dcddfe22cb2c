import type { BlockOption } from "./BlockOption.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * Buttons of which one is chosen.
 */
export interface RadioButtons {
  /**
   * Always `radio_buttons`.
   */
  type: "radio_buttons";
  initial_option?: BlockOption;
  /**
   * The options, at most 10.
   */
  options: BlockOption[];
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
}
