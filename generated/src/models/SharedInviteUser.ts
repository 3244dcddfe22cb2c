import type { UserProfile } from "./UserProfile.js";

/**
 * A user who takes part in an invitation.
 */
export interface SharedInviteUser {
  /**
   * ID of the user.
   */
  id: string;
  /**
   * Name of the user.
   */
  name?: string;
  profile?: UserProfile;
  /**
   * ID of the workspace that the user belongs to.
   */
  team_id?: string;
  /**
   * Time at which the user was last changed, in Unix seconds.
   */
  updated?: number;
  /**
   * Who may pass on the user's contact card, like `EVERYONE`.
   */
  who_can_share_contact_card?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
