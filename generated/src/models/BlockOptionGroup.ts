import type { PlainTextElement } from "./PlainTextElement.js";
import type { PlainTextOption } from "./PlainTextOption.js";

/**
 * Options under a common title.
 */
export interface BlockOptionGroup {
  label: PlainTextElement;
  /**
   * The options of the group, at most 100.
   */
  options: PlainTextOption[];
}
