import type { PlainTextOption } from "./PlainTextOption.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A menu whose options the app is asked for as people type.
 */
export interface ExternalSelect {
  /**
   * Always `external_select`.
   */
  type: "external_select";
  initial_option?: PlainTextOption;
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
  placeholder?: PlainTextElement;
}
