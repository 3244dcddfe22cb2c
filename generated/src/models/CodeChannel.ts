import type { ContextBarItem } from "./ContextBarItem.js";

/**
 * What a channel for a coding agent carries besides.
 */
export interface CodeChannel {
  /**
   * Items of the bar that shows the agent's context.
   */
  context_bar_items?: ContextBarItem[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
