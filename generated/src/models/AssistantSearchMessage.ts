import type { Block } from "./Block.js";

/**
 * A message that a search found.
 */
export interface AssistantSearchMessage {
  /**
   * Full name of the author.
   */
  author_name: string;
  /**
   * Email address of the author. Absent where the token cannot see it.
   */
  author_email?: string;
  /**
   * ID of the author.
   */
  author_user_id: string;
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Name of the conversation.
   */
  channel_name: string;
  /**
   * Timestamp of the message.
   */
  message_ts: string;
  /**
   * Text of the message.
   */
  content: string;
  /**
   * Whether the author is a bot.
   */
  is_author_bot: boolean;
  /**
   * Address of the message in Slack.
   */
  permalink: string;
  /**
   * The messages around it, where the call asked for them.
   */
  context_messages?: {
    before?: { [key: string]: unknown }[];
    after?: { [key: string]: unknown }[];
    [key: string]: unknown;
  };
  /**
   * Blocks of the message, where the call asked for them.
   */
  blocks?: Block[];
  /**
   * How many replies the message has.
   */
  reply_count?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
