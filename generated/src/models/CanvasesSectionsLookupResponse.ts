import type { CanvasSection } from "./CanvasSection.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `canvases.sections.lookup`.
 */
export type CanvasesSectionsLookupResponse = {
  sections: CanvasSection[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
