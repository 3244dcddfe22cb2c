import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of users for several choices.
 */
export interface MultiUsersSelect {
  /**
   * Always `multi_users_select`.
   */
  type: "multi_users_select";
  /**
   * IDs of the users who are chosen at first.
   */
  initial_users?: string[];
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
  /**
   * Most items that can be chosen, at least 1.
   */
  max_selected_items?: number;
  placeholder?: PlainTextElement;
}
