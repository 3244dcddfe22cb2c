import type { SharedInviteTeam } from "./SharedInviteTeam.js";

/**
 * Review of an acceptance by one workspace.
 */
export interface SharedInviteReview {
  /**
   * Time of the review, in Unix seconds.
   */
  date_review?: number;
  reviewing_team?: SharedInviteTeam;
  /**
   * Outcome of the review.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
