import type { Block } from "./Block.js";

/**
 * A part of a streamed message that brings blocks.
 */
export interface BlocksChunk {
  /**
   * Always `blocks`.
   */
  type: "blocks";
  /**
   * The blocks, at most 50.
   */
  blocks: Block[];
}
