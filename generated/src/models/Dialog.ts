import type { DialogElement } from "./DialogElement.js";

/**
 * A dialog, the predecessor of a modal.
 */
export interface Dialog {
  /**
   * Title of the dialog, at most 24 characters.
   */
  title: string;
  /**
   * The app's own name for the dialog, which comes back with the submission.
   */
  callback_id: string;
  /**
   * The fields, at most 10.
   */
  elements: DialogElement[];
  /**
   * Text of the button that submits.
   */
  submit_label?: string;
  /**
   * Whether the app is told when people cancel the dialog.
   */
  notify_on_cancel?: boolean;
  /**
   * Text that the app gets back when the dialog is submitted.
   */
  state?: string;
}
