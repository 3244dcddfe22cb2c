import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of public channels.
 */
export interface ChannelsSelect {
  /**
   * Always `channels_select`.
   */
  type: "channels_select";
  /**
   * ID of the public channel that is chosen at first.
   */
  initial_channel?: string;
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
