import type { OwnershipCounts } from "./OwnershipCounts.js";
import type { ChannelEmailAddress } from "./ChannelEmailAddress.js";
import type { ConversationConnection } from "./ConversationConnection.js";
import type { Message } from "./Message.js";
import type { ConversationProperties } from "./ConversationProperties.js";
import type { ConversationTopic } from "./ConversationTopic.js";

/**
 * What all methods say alike of a conversation. Its purpose is an object
 * but for the admin methods, which have its text alone.
 */
export interface ConversationFields {
  canvas?: OwnershipCounts;
  /**
   * Email addresses whose mail is posted to the channel.
   */
  channel_email_addresses?: ChannelEmailAddress[];
  /**
   * Number of channel managers.
   */
  channel_manager_count?: number;
  /**
   * IDs of the workspaces connected with limited access.
   */
  connected_limited_team_ids?: string[];
  /**
   * IDs of the external workspaces and organizations that share the channel.
   */
  connected_team_ids?: string[];
  /**
   * External workspaces connected to the channel.
   */
  connections?: ConversationConnection[];
  /**
   * ID of the workspace from whose side the conversation is described.
   */
  context_team_id?: string;
  /**
   * ID of the workspace or organization that owns the shared channel.
   */
  conversation_host_id?: string;
  /**
   * Time at which the conversation was created, in Unix seconds.
   */
  created?: number;
  /**
   * ID of the user who created the conversation.
   */
  creator?: string;
  /**
   * ID of the user who created the conversation, as the admin methods name
   * it.
   */
  creator_id?: string;
  /**
   * Time at which the external workspace was connected, in Unix seconds.
   */
  date_connected?: number;
  /**
   * Time at which the conversation was created, in Unix seconds, as some
   * methods name it.
   */
  date_created?: number;
  /**
   * ID of the Enterprise organization that the conversation belongs to.
   */
  enterprise_id?: string;
  /**
   * Number of members from outside the organization.
   */
  external_user_count?: number;
  /**
   * ID of the conversation, which begins with `C`, `G`, or `D`.
   */
  id: string;
  /**
   * IDs of the organization's own workspaces that share the channel.
   */
  internal_team_ids?: string[];
  /**
   * Number of the organization's own workspaces that share the channel.
   */
  internal_team_ids_count?: number;
  /**
   * ID of one of the organization's workspaces that share the channel.
   */
  internal_team_ids_sample_team?: string;
  /**
   * Whether the conversation is archived.
   */
  is_archived?: boolean;
  /**
   * Whether it is a channel, as opposed to a direct message.
   */
  is_channel?: boolean;
  /**
   * Whether an external workspace is being disconnected from the channel.
   */
  is_disconnect_in_progress?: boolean;
  /**
   * Whether the channel is shared with another organization through Slack
   * Connect.
   */
  is_ext_shared?: boolean;
  /**
   * Whether it is the conversation about a file.
   */
  is_file?: boolean;
  /**
   * Whether the conversation is frozen, so that nobody can post.
   */
  is_frozen?: boolean;
  /**
   * Whether it is the channel that every regular member is in.
   */
  is_general?: boolean;
  /**
   * Whether the channel is shared with every workspace of the organization.
   */
  is_global_shared?: boolean;
  /**
   * Whether it is a private channel created before March 2021.
   */
  is_group?: boolean;
  /**
   * Whether it is a direct message between two users.
   */
  is_im?: boolean;
  /**
   * Whether the token's owner is a member.
   */
  is_member?: boolean;
  /**
   * Whether the conversation has been moved between workspaces, as 0 or 1.
   */
  is_moved?: number;
  /**
   * Whether it is a direct message among more than two users.
   */
  is_mpim?: boolean;
  /**
   * Whether replies in threads are forbidden.
   */
  is_non_threadable?: boolean;
  /**
   * Whether the direct message is open in the sidebar of the token's owner.
   */
  is_open?: boolean;
  /**
   * Whether new members of the organization are added to the channel.
   */
  is_org_default?: boolean;
  /**
   * Whether every member of the organization has to be in the channel.
   */
  is_org_mandatory?: boolean;
  /**
   * Whether the channel is shared among workspaces of one organization.
   */
  is_org_shared?: boolean;
  /**
   * Whether an invitation to another organization awaits its answer.
   */
  is_pending_ext_shared?: boolean;
  /**
   * Whether only members can see the conversation.
   */
  is_private?: boolean;
  /**
   * Whether the token's owner can read but not post.
   */
  is_read_only?: boolean;
  /**
   * Whether more than one workspace shares the conversation.
   */
  is_shared?: boolean;
  /**
   * Whether the token's owner has starred the conversation.
   */
  is_starred?: boolean;
  /**
   * Whether only replies in threads can be posted.
   */
  is_thread_only?: boolean;
  /**
   * Whether the other user of the direct message is deactivated.
   */
  is_user_deleted?: boolean;
  /**
   * Time of the last activity, in Unix microseconds.
   */
  last_activity_ts?: number;
  /**
   * Timestamp of the last message that the token's owner has read.
   */
  last_read?: string;
  /**
   * The last message; null if there is none.
   */
  latest?: Message | null;
  lists?: OwnershipCounts;
  /**
   * Language of the conversation, like `en-US`; only when asked for.
   */
  locale?: string;
  /**
   * Number of members, as the admin methods name it.
   */
  member_count?: number;
  /**
   * Name of the channel, without `#`; direct messages between two users have
   * none.
   */
  name?: string;
  /**
   * Name of the channel with special letters replaced by plain ones.
   */
  name_normalized?: string;
  /**
   * Number of members.
   */
  num_members?: number;
  /**
   * ID of the conversation that this one belongs to; null if none.
   */
  parent_conversation?: string | null;
  /**
   * IDs of the external workspaces whose connection is not completed.
   */
  pending_connected_team_ids?: string[];
  /**
   * Connections that are not completed.
   */
  pending_connections?: ConversationConnection[];
  /**
   * IDs of the workspaces invited to share the channel.
   */
  pending_shared?: string[];
  /**
   * Connections that have ended.
   */
  previous_connections?: ConversationConnection[];
  /**
   * Names that the channel had before.
   */
  previous_names?: string[];
  /**
   * Rank of the conversation for the token's owner; a higher number is more
   * important.
   */
  priority?: number;
  properties?: ConversationProperties;
  /**
   * IDs of the workspaces and organizations that share the conversation.
   */
  shared_team_ids?: string[];
  topic?: ConversationTopic;
  /**
   * 0, unless the channel has been unlinked from another.
   */
  unlinked?: number;
  /**
   * Number of messages that the token's owner has not read.
   */
  unread_count?: number;
  /**
   * Number of unread messages that count for the badge, without joins and
   * the like.
   */
  unread_count_display?: number;
  /**
   * Time of the last change of the conversation's settings, in Unix
   * milliseconds.
   */
  updated?: number;
  /**
   * ID of the other user of a direct message.
   */
  user?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
