import type { RichTextMentionStyle } from "./RichTextMentionStyle.js";

/**
 * A mention of a user.
 */
export interface RichTextUserMention {
  /**
   * Always `user`.
   */
  type: "user";
  /**
   * ID of the user.
   */
  user_id: string;
  style?: RichTextMentionStyle;
}
