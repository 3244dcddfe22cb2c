import type { AgentStatus } from "./AgentStatus.js";
import type { OriginLink } from "./OriginLink.js";

/**
 * A session of an agent in a thread.
 */
export interface AgentSession {
  /**
   * IDs of the bot users of the agents that take part.
   */
  agent_bot_user_ids?: string[];
  /**
   * Status of each agent.
   */
  agent_statuses?: AgentStatus[];
  /**
   * When the status `processing` runs out, in seconds since 1970.
   */
  date_status_processing_expire?: number;
  /**
   * IDs of the bot users of the agents, as Slack encodes them.
   */
  encoded_agent_bot_user_ids?: string[];
  origin_link?: OriginLink;
  /**
   * Status of the session: `active`, `processing`, `suspended` or `closed`.
   */
  status?: string;
  /**
   * Title of the session.
   */
  title?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
