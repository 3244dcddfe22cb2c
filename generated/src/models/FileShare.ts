/**
 * One message that shares a file in a conversation.
 */
export interface FileShare {
  /**
   * What the conversation's members may do with the file, such as `read`.
   */
  access?: string;
  /**
   * Name of the conversation.
   */
  channel_name?: string;
  /**
   * When the file was last shared there, in Unix seconds.
   */
  date_last_shared?: number;
  /**
   * Whether the file was shared without a message.
   */
  is_silent_share?: boolean;
  /**
   * Timestamp of the latest reply in the thread.
   */
  latest_reply?: string;
  /**
   * How many replies the thread has.
   */
  reply_count?: number;
  /**
   * IDs of users who have replied in the thread.
   */
  reply_users?: string[];
  /**
   * How many users have replied in the thread.
   */
  reply_users_count?: number;
  /**
   * ID of the user who shared the file.
   */
  share_user_id?: string;
  /**
   * Where the file was shared from.
   */
  source?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Timestamp of the message that shares the file.
   */
  ts?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
