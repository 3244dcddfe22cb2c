/**
 * A block of text in standard Markdown.
 */
export interface MarkdownBlock {
  /**
   * Always `markdown`.
   */
  type: "markdown";
  /**
   * The text in standard Markdown; all such blocks of a message together
   * have at most 12,000 characters.
   */
  text: string;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
