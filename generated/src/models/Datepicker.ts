import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A field to choose a date.
 */
export interface Datepicker {
  /**
   * Always `datepicker`.
   */
  type: "datepicker";
  /**
   * The date chosen at first, as `YYYY-MM-DD`.
   */
  initial_date?: string;
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
