import type { ConversationsFilter } from "./ConversationsFilter.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of conversations: channels, direct messages and group messages.
 */
export interface ConversationsSelect {
  /**
   * Always `conversations_select`.
   */
  type: "conversations_select";
  /**
   * ID of the conversation that is chosen at first; it wins over
   * `default_to_current_conversation`.
   */
  initial_conversation?: string;
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
  placeholder?: PlainTextElement;
  /**
   * Whether the payload of the submitted view has a `response_url`, to post
   * to the conversation chosen here. Only for menus in modals.
   */
  response_url_enabled?: boolean;
}
