import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A field to choose a time of day.
 */
export interface Timepicker {
  /**
   * Always `timepicker`.
   */
  type: "timepicker";
  /**
   * The time chosen at first, as `HH:mm` on the 24-hour clock.
   */
  initial_time?: string;
  /**
   * Time zone by its IANA name, such as `America/Chicago`; shown below the
   * field and sent to the app.
   */
  timezone?: string;
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
