import type { Team } from "./Team.js";

/**
 * Connection of an external workspace to a channel.
 */
export interface ConversationConnection {
  /**
   * Whether the channel is private on the side of that workspace.
   */
  is_private?: boolean;
  team?: Team;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
