import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * A field to choose a date and a time.
 */
export interface DateTimepicker {
  /**
   * Always `datetimepicker`.
   */
  type: "datetimepicker";
  /**
   * The date and time chosen at first, in seconds since 1970 (10 digits).
   */
  initial_date_time?: number;
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
