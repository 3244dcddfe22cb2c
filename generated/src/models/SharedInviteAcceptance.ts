import type { SharedInviteTeam } from "./SharedInviteTeam.js";
import type { SharedInviteUser } from "./SharedInviteUser.js";
import type { SharedInviteReview } from "./SharedInviteReview.js";

/**
 * Acceptance of an invitation by one workspace.
 */
export interface SharedInviteAcceptance {
  accepting_team?: SharedInviteTeam;
  accepting_user?: SharedInviteUser;
  /**
   * State of the approval.
   */
  approval_status?: string;
  /**
   * Time at which the invitation was accepted, in Unix seconds.
   */
  date_accepted?: number;
  /**
   * Time at which the acceptance lapses, in Unix seconds.
   */
  date_invalid?: number;
  /**
   * Time of the last change, in Unix seconds.
   */
  date_last_updated?: number;
  /**
   * Reviews by the workspaces concerned.
   */
  reviews?: SharedInviteReview[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
