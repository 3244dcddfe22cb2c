/**
 * A block that draws a line.
 */
export interface DividerBlock {
  /**
   * Always `divider`.
   */
  type: "divider";
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
