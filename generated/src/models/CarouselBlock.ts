import type { CardBlock } from "./CardBlock.js";

/**
 * A block of cards that people leaf through sideways.
 */
export interface CarouselBlock {
  /**
   * Always `carousel`.
   */
  type: "carousel";
  /**
   * The cards, 1 to 10.
   */
  elements: CardBlock[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
