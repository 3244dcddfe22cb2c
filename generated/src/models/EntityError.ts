import type { EntityActionButton } from "./EntityActionButton.js";

/**
 * Why an app cannot show a work object, or its comments.
 */
export interface EntityError {
  /**
   * The reason; with `custom`, the app's own message and title are shown.
   */
  status: string;
  /**
   * Message for the user, with the status `custom`.
   */
  custom_message?: string;
  /**
   * How the message is written, such as `markdown`.
   */
  message_format?: string;
  /**
   * Title of the message, with the status `custom`.
   */
  custom_title?: string;
  /**
   * Buttons below the message.
   */
  actions?: EntityActionButton[];
}
