import type { RichTextMentionStyle } from "./RichTextMentionStyle.js";

/**
 * A mention of a user group.
 */
export interface RichTextUsergroupMention {
  /**
   * Always `usergroup`.
   */
  type: "usergroup";
  /**
   * ID of the user group.
   */
  usergroup_id: string;
  style?: RichTextMentionStyle;
}
