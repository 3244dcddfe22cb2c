import type { ContextActionsBlockElement } from "./ContextActionsBlockElement.js";

/**
 * A block of feedback and icon buttons that belong to the message as a
 * whole.
 */
export interface ContextActionsBlock {
  /**
   * Always `context_actions`.
   */
  type: "context_actions";
  /**
   * The feedback buttons and icon buttons, at most 5.
   */
  elements: ContextActionsBlockElement[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
