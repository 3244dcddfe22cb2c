/**
 * Content of a canvas, up to 1 MiB.
 */
export interface DocumentContent {
  /**
   * Always `markdown`.
   */
  type: "markdown";
  /**
   * The content, in Markdown, up to 1,048,576 characters.
   */
  markdown: string;
}
