import type { SlackConnectApprovalDestination } from "./SlackConnectApprovalDestination.js";
import type { SlackConnectUsergroup } from "./SlackConnectUsergroup.js";

/**
 * Setting: who approves requests for invitations.
 */
export interface SlackConnectApprovalSetting {
  /**
   * ID of the user who last changed the setting.
   */
  actor?: string;
  approval_destination?: SlackConnectApprovalDestination;
  /**
   * When the setting was last changed, in Unix seconds.
   */
  date_update?: number;
  /**
   * Whether requests are made at all.
   */
  enabled?: boolean;
  /**
   * Where the setting comes from.
   */
  source?: string;
  usergroup_exclude?: SlackConnectUsergroup;
  usergroup_include?: SlackConnectUsergroup;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
