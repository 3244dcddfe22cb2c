import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of users.
 */
export interface UsersSelect {
  /**
   * Always `users_select`.
   */
  type: "users_select";
  /**
   * ID of the user who is chosen at first.
   */
  initial_user?: string;
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
