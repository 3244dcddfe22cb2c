/**
 * A part of a streamed message that brings text in Markdown.
 */
export interface MarkdownTextChunk {
  /**
   * Always `markdown_text`.
   */
  type: "markdown_text";
  /**
   * The text in Markdown.
   */
  text: string;
}
