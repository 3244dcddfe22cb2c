/**
 * The deletion of a section.
 */
export interface CanvasSectionDeletion {
  /**
   * Always `delete`.
   */
  operation: "delete";
  /**
   * ID of the section to delete.
   */
  section_id: string;
}
