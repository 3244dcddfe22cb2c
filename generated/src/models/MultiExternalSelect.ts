import type { PlainTextOption } from "./PlainTextOption.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu for several choices whose options the app is asked for as people
 * type.
 */
export interface MultiExternalSelect {
  /**
   * Always `multi_external_select`.
   */
  type: "multi_external_select";
  /**
   * The options that are chosen at first.
   */
  initial_options?: PlainTextOption[];
  /**
   * Typed characters after which the app is asked for options; 3 when left
   * out.
   */
  min_query_length?: number;
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
