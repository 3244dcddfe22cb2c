import type { ContextBlockElement } from "./ContextBlockElement.js";

/**
 * A block of small texts and pictures.
 */
export interface ContextBlock {
  /**
   * Always `context`.
   */
  type: "context";
  /**
   * The texts and pictures, at most 10.
   */
  elements: ContextBlockElement[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
