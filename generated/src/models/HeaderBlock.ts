import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A block with a large heading.
 */
export interface HeaderBlock {
  /**
   * Always `header`.
   */
  type: "header";
  text: PlainTextElement;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
