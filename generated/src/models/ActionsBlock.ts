import type { ActionsBlockElement } from "./ActionsBlockElement.js";

/**
 * A block that holds a row of interactive elements, such as buttons, menus
 * and pickers.
 */
export interface ActionsBlock {
  /**
   * Always `actions`.
   */
  type: "actions";
  /**
   * The interactive elements, at most 25.
   */
  elements: ActionsBlockElement[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
