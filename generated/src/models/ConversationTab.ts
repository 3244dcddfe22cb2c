import type { TabData } from "./TabData.js";

/**
 * A tab at the head of a conversation.
 */
export interface ConversationTab {
  data?: TabData;
  /**
   * ID of the tab.
   */
  id?: string;
  /**
   * Whether the tab is switched off.
   */
  is_disabled?: boolean;
  /**
   * Title of the tab; empty for Slack's own title.
   */
  label?: string;
  /**
   * Kind of tab, like `workflows`, `files`, or `canvas`.
   */
  type: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
