import type { BlockOption } from "./BlockOption.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * Boxes of which any number can be ticked.
 */
export interface Checkboxes {
  /**
   * Always `checkboxes`.
   */
  type: "checkboxes";
  /**
   * The options that are ticked at first; each is the same as one of
   * `options`.
   */
  initial_options?: BlockOption[];
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
