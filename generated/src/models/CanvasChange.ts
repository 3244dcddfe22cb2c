import type { CanvasInsertionAtEdge } from "./CanvasInsertionAtEdge.js";
import type { CanvasInsertionAtSection } from "./CanvasInsertionAtSection.js";
import type { CanvasReplacement } from "./CanvasReplacement.js";
import type { CanvasSectionDeletion } from "./CanvasSectionDeletion.js";

/**
 * One change of a canvas.
 */
export type CanvasChange =
  | CanvasInsertionAtEdge
  | CanvasInsertionAtSection
  | CanvasReplacement
  | CanvasSectionDeletion;
