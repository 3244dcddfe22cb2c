import type { DocumentContent } from "./DocumentContent.js";

/**
 * New content before or after a section.
 */
export interface CanvasInsertionAtSection {
  /**
   * Which side of the section the content goes to.
   */
  operation: "insert_before" | "insert_after" | (string & {});
  /**
   * ID of the section, as `canvases.sections.lookup` answers it.
   */
  section_id: string;
  document_content: DocumentContent;
}
