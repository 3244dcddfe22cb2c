import type { Conversation } from "./Conversation.js";
import type { Team } from "./Team.js";
import type { SharedInviteUser } from "./SharedInviteUser.js";
import type { SharedInviteRecipient } from "./SharedInviteRecipient.js";

/**
 * A member's request to invite someone external into a channel.
 */
export interface SharedInviteRequest {
  channel?: Conversation;
  /**
   * Time of creation, in Unix seconds.
   */
  date_created?: number;
  /**
   * Time of the last change, in Unix seconds.
   */
  date_last_updated?: number;
  /**
   * Time at which the request lapses, in Unix seconds.
   */
  expires_at?: number;
  /**
   * ID of the request.
   */
  id: string;
  inviting_team?: Team;
  inviting_user?: SharedInviteUser;
  /**
   * Whether those invited may post only.
   */
  is_external_limited?: boolean;
  target_user?: SharedInviteRecipient;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
