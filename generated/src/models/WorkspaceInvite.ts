import type { InvitePreferences } from "./InvitePreferences.js";

/**
 * An invitation to a workspace.
 */
export interface WorkspaceInvite {
  /**
   * When the invitation was made, in seconds since 1970.
   */
  date_created?: number;
  /**
   * Email address of the person invited.
   */
  email?: string;
  /**
   * ID of the invitation.
   */
  id?: string;
  invite_preferences?: InvitePreferences;
  /**
   * ID of the user who invited.
   */
  inviter_id?: string;
  /**
   * Whether mails to the address come back.
   */
  is_bouncing?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
