/**
 * Which conversations a menu offers; at least one of the fields is needed.
 */
export interface ConversationsFilter {
  /**
   * Kinds of conversation that are offered, at least one; left out, all are.
   */
  include?: ("im" | "mpim" | "private" | "public" | (string & {}))[];
  /**
   * Whether conversations shared with other organizations are kept out. Left
   * out, they are offered.
   */
  exclude_external_shared_channels?: boolean;
  /**
   * Whether conversations with bots are kept out. Left out, they are
   * offered.
   */
  exclude_bot_users?: boolean;
}
