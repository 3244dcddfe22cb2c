import type { DocumentContent } from "./DocumentContent.js";

/**
 * New content at the beginning or end of a canvas.
 */
export interface CanvasInsertionAtEdge {
  /**
   * Which end of the canvas the content goes to.
   */
  operation: "insert_at_start" | "insert_at_end" | (string & {});
  document_content: DocumentContent;
}
