/**
 * A section of a canvas.
 */
export interface CanvasSection {
  /**
   * ID of the section, as `canvases.edit` takes it.
   */
  id: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
