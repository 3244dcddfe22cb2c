import type { SharedInviteAcceptance } from "./SharedInviteAcceptance.js";
import type { SharedInviteChannel } from "./SharedInviteChannel.js";
import type { SharedInviteDetails } from "./SharedInviteDetails.js";
import type { SharedInvitePayload } from "./SharedInvitePayload.js";
import type { SharedInviteTeam } from "./SharedInviteTeam.js";
import type { SharedInviteUser } from "./SharedInviteUser.js";

/**
 * An invitation to a shared channel, with its state.
 */
export interface SharedInvite {
  /**
   * Acceptances of the invitation.
   */
  acceptances?: SharedInviteAcceptance[];
  channel?: SharedInviteChannel;
  /**
   * Time of creation, in Unix seconds.
   */
  date_created?: number;
  /**
   * Time at which the invitation lapses, in Unix seconds.
   */
  date_invalid?: number;
  /**
   * Time of the last change, in Unix seconds.
   */
  date_last_updated?: number;
  /**
   * Whether the workspace sent or received the invitation.
   */
  direction?: string;
  /**
   * ID of the invitation.
   */
  id?: string;
  invite?: SharedInviteDetails;
  invite_payload?: SharedInvitePayload;
  /**
   * Kind of invitation.
   */
  invite_type?: string;
  inviting_team?: SharedInviteTeam;
  inviting_user?: SharedInviteUser;
  /**
   * Address at which the invitation can be accepted.
   */
  link?: string;
  /**
   * ID of the user that the invitation went to.
   */
  recipient_user_id?: string;
  /**
   * Signature of the invitation.
   */
  sig?: string;
  /**
   * State of the invitation.
   */
  status?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
