import type { SharedInviteChannel } from "./SharedInviteChannel.js";

/**
 * What an invitation offers.
 */
export interface SharedInvitePayload {
  channel?: SharedInviteChannel;
  /**
   * Kind of invitation.
   */
  invite_type?: string;
  /**
   * Whether those invited may post only.
   */
  is_external_limited?: boolean;
  /**
   * Whether the inviting side pays for the connection.
   */
  is_sponsored?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
