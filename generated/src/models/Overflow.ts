import type { PlainTextOption } from "./PlainTextOption.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * A menu behind three dots, for a few further actions.
 */
export interface Overflow {
  /**
   * Always `overflow`.
   */
  type: "overflow";
  /**
   * The options, at most 5.
   */
  options: PlainTextOption[];
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
  confirm?: ConfirmationDialog;
}
