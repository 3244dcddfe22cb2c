import type { ConversationsFilter } from "./ConversationsFilter.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of conversations for several choices.
 */
export interface MultiConversationsSelect {
  /**
   * Always `multi_conversations_select`.
   */
  type: "multi_conversations_select";
  /**
   * IDs of the conversations that are chosen at first; ignored beside
   * `default_to_current_conversation`.
   */
  initial_conversations?: string[];
  /**
   * Whether the menu starts with the conversation in which the modal was
   * opened, if there is one. Left out, it does not.
   */
  default_to_current_conversation?: boolean;
  /**
   * Which conversations the menu offers; all when left out.
   */
  filter?: ConversationsFilter;
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
