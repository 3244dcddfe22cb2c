import type { DocumentContent } from "./DocumentContent.js";

/**
 * New content in place of a section or of the whole canvas.
 */
export interface CanvasReplacement {
  /**
   * Always `replace`.
   */
  operation: "replace";
  /**
   * ID of the section to replace. Without it, the whole canvas is replaced.
   */
  section_id?: string;
  document_content: DocumentContent;
}
