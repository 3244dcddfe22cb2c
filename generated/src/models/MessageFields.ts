import type { AgentSession } from "./AgentSession.js";
import type { AssistantAppThread } from "./AssistantAppThread.js";
import type { Attachment } from "./Attachment.js";
import type { Block } from "./Block.js";
import type { BotProfile } from "./BotProfile.js";
import type { FileComment } from "./FileComment.js";
import type { MessageEdit } from "./MessageEdit.js";
import type { File_ } from "./File_.js";
import type { MessageIcons } from "./MessageIcons.js";
import type { MessageLanguage } from "./MessageLanguage.js";
import type { AppMetadata } from "./AppMetadata.js";
import type { Message } from "./Message.js";
import type { Reaction } from "./Reaction.js";
import type { Room } from "./Room.js";

/**
 * What all methods say alike of a message. Where it is, a search says with
 * an object, others with an ID if at all.
 */
export interface MessageFields {
  agent_session?: AgentSession;
  /**
   * ID of the app that posted the message.
   */
  app_id?: string;
  assistant_app_thread?: AssistantAppThread;
  /**
   * The attachments.
   */
  attachments?: Attachment[];
  /**
   * The blocks that make up the content.
   */
  blocks?: Block[];
  /**
   * ID of the bot that posted the message.
   */
  bot_id?: string;
  /**
   * Link to the bot that posted the message.
   */
  bot_link?: string;
  bot_profile?: BotProfile;
  /**
   * The sending client's own ID for the message.
   */
  client_msg_id?: string;
  comment?: FileComment;
  /**
   * The message as it is stored; Slack says nothing of its fields.
   */
  db_message?: { [key: string]: unknown };
  /**
   * Whether the message is shown as posted by a bot.
   */
  display_as_bot?: boolean;
  edited?: MessageEdit;
  file?: File_;
  /**
   * The attached files.
   */
  files?: File_[];
  /**
   * Whether clients do not show the message.
   */
  hidden?: boolean;
  /**
   * Picture shown in place of the bot's own.
   */
  icons?: MessageIcons;
  /**
   * Slack's ID of the search result.
   */
  iid?: string;
  /**
   * ID of the user who invited.
   */
  inviter?: string;
  /**
   * Whether the message introduces a conversation.
   */
  is_intro?: boolean;
  /**
   * Whether the thread is locked.
   */
  is_locked?: boolean;
  /**
   * Whether the conversation is a group direct message.
   */
  is_mpim?: boolean;
  /**
   * Whether the token's owner has saved the message.
   */
  is_starred?: boolean;
  /**
   * Whether the reply is shown in the conversation as well.
   */
  is_thread_broadcast?: boolean;
  item?: FileComment;
  /**
   * Kind of the item that the message is about.
   */
  item_type?: string;
  language?: MessageLanguage;
  /**
   * Timestamp of the last reply that the token's owner has read.
   */
  last_read?: string;
  /**
   * Timestamp of the last reply.
   */
  latest_reply?: string;
  /**
   * Data that an app attached to the message.
   */
  metadata?: AppMetadata;
  /**
   * Whether Slack formats the text as `mrkdwn`.
   */
  mrkdwn?: boolean;
  /**
   * Whether the message notified nobody.
   */
  no_notifications?: boolean;
  /**
   * Whether reactions are off.
   */
  no_reactions?: boolean;
  /**
   * ID of the user who posted the first message of the thread.
   */
  parent_user_id?: string;
  /**
   * Link to the message.
   */
  permalink?: string;
  /**
   * IDs of the conversations in which the message is pinned.
   */
  pinned_to?: string[];
  previous?: Message;
  previous_2?: Message;
  /**
   * The purpose that was set.
   */
  purpose?: string;
  /**
   * The reactions.
   */
  reactions?: Reaction[];
  /**
   * The replies of the thread.
   */
  replies?: { user?: string; ts?: string; [key: string]: unknown }[];
  /**
   * Number of replies.
   */
  reply_count?: number;
  /**
   * IDs of users who replied, the first few.
   */
  reply_users?: string[];
  /**
   * Number of users who replied.
   */
  reply_users_count?: number;
  room?: Room;
  root?: Message;
  /**
   * How well the message matches the search.
   */
  score?: number;
  /**
   * How far the streaming of the message has come.
   */
  streaming_state?: string;
  /**
   * Whether the token's owner follows the thread.
   */
  subscribed?: boolean;
  /**
   * Kind of a message that no user typed, such as `bot_message`; left out
   * otherwise.
   */
  subtype?: string;
  /**
   * ID of the workspace.
   */
  team?: string;
  /**
   * Text of the message.
   */
  text: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * The topic that was set.
   */
  topic?: string;
  /**
   * Timestamp of the message, which is its ID in the conversation.
   */
  ts?: string;
  /**
   * Kind of the object; `message`.
   */
  type?: string;
  /**
   * Whether links are unfurled.
   */
  unfurl_links?: boolean;
  /**
   * Whether media are unfurled.
   */
  unfurl_media?: boolean;
  /**
   * Number of replies that the token's owner has not read.
   */
  unread_count?: number;
  /**
   * Whether the message came with an upload.
   */
  upload?: boolean;
  /**
   * ID of the user who posted the message.
   */
  user?: string;
  /**
   * Name under which a bot posted the message.
   */
  username?: string;
  /**
   * Flag of unknown meaning, among Slack's samples.
   */
  wibblr?: boolean;
  /**
   * IDs of files.
   */
  x_files?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
