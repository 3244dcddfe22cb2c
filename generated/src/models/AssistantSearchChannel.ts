/**
 * A channel that a search found.
 */
export interface AssistantSearchChannel {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * ID of the channel's creator.
   */
  creator_user_id: string;
  /**
   * Full name of the channel's creator.
   */
  creator_name?: string;
  /**
   * When the channel was created, in microseconds since 1970.
   */
  date_created: number;
  /**
   * When the channel was changed, in microseconds since 1970.
   */
  date_updated: number;
  /**
   * Name of the channel.
   */
  name: string;
  /**
   * Topic of the channel.
   */
  topic?: string;
  /**
   * Purpose of the channel.
   */
  purpose?: string;
  /**
   * Address of the channel in Slack.
   */
  permalink: string;
  /**
   * Whether the channel is archived.
   */
  is_archived: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
