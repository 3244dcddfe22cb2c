import type { SharedInviteTeam } from "./SharedInviteTeam.js";
import type { SharedInviteUser } from "./SharedInviteUser.js";

/**
 * An invitation to a shared channel, as it was sent.
 */
export interface SharedInviteDetails {
  /**
   * Time of creation, in Unix seconds.
   */
  date_created?: number;
  /**
   * Time at which the invitation lapses, in Unix seconds.
   */
  date_invalid?: number;
  /**
   * ID of the invitation.
   */
  id?: string;
  inviting_team?: SharedInviteTeam;
  inviting_user?: SharedInviteUser;
  /**
   * Address at which the invitation can be accepted.
   */
  link?: string;
  /**
   * Email address that the invitation went to.
   */
  recipient_email?: string;
  /**
   * ID of the user that the invitation went to.
   */
  recipient_user_id?: string;
  /**
   * Signature of the invitation.
   */
  sig?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
