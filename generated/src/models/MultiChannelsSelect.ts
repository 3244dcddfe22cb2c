import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu of public channels for several choices.
 */
export interface MultiChannelsSelect {
  /**
   * Always `multi_channels_select`.
   */
  type: "multi_channels_select";
  /**
   * IDs of the public channels that are chosen at first.
   */
  initial_channels?: string[];
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
