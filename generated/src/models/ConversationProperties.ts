import type { AgentSession } from "./AgentSession.js";
import type { ConversationCanvas } from "./ConversationCanvas.js";
import type { ChannelWorkflow } from "./ChannelWorkflow.js";
import type { CodeChannel } from "./CodeChannel.js";
import type { MeetingNotes } from "./MeetingNotes.js";
import type { PermittedUsers } from "./PermittedUsers.js";
import type { RecordChannel } from "./RecordChannel.js";
import type { ConversationTab } from "./ConversationTab.js";

/**
 * Settings and attachments of a conversation.
 */
export interface ConversationProperties {
  agent_session?: AgentSession;
  /**
   * Whether `@channel` is restricted.
   */
  at_channel_restricted?: boolean;
  /**
   * Whether `@here` is restricted.
   */
  at_here_restricted?: boolean;
  canvas?: ConversationCanvas;
  /**
   * Workflows that the channel offers.
   */
  channel_workflows?: ChannelWorkflow[];
  code_channel?: CodeChannel;
  /**
   * Whether a Slack Connect invitation to the channel has been created.
   */
  has_slack_connect_invite_created?: boolean;
  /**
   * Whether huddles are restricted.
   */
  huddles_restricted?: boolean;
  /**
   * Whether nothing has happened in the conversation for long.
   */
  is_dormant?: boolean;
  meeting_notes?: MeetingNotes;
  posting_restricted_to?: PermittedUsers;
  record_channel?: RecordChannel;
  /**
   * Tabs at the head of the conversation.
   */
  tabs?: ConversationTab[];
  /**
   * Tabs at the head of the conversation, in Slack's newer form.
   */
  tabz?: ConversationTab[];
  threads_restricted_to?: PermittedUsers;
  /**
   * Purpose that the channel was created for.
   */
  use_case?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
