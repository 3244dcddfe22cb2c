/**
 * Status of one agent in a session.
 */
export interface AgentStatus {
  /**
   * ID of the agent's bot user.
   */
  agent_bot_user_id?: string;
  /**
   * When the status `processing` runs out, in seconds since 1970.
   */
  date_status_processing_expire?: number;
  /**
   * Whether the agent can be stopped.
   */
  is_stoppable?: boolean;
  /**
   * Status of the agent, as in `processing`.
   */
  status?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
