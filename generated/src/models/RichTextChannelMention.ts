import type { RichTextMentionStyle } from "./RichTextMentionStyle.js";

/**
 * A mention of a conversation.
 */
export interface RichTextChannelMention {
  /**
   * Always `channel`.
   */
  type: "channel";
  /**
   * ID of the conversation.
   */
  channel_id: string;
  style?: RichTextMentionStyle;
}
