import type { TeamIcon } from "./TeamIcon.js";

/**
 * A workspace concerned by an invitation.
 */
export interface SharedInviteTeam {
  /**
   * Beginning of the addresses of the members' pictures.
   */
  avatar_base_url?: string;
  /**
   * Time of creation, in Unix seconds.
   */
  date_created?: number;
  /**
   * Subdomain of the workspace at `slack.com`.
   */
  domain?: string;
  icon?: TeamIcon;
  /**
   * ID of the workspace (`T`) or organization (`E`).
   */
  id?: string;
  /**
   * Whether Slack has verified the organization.
   */
  is_verified?: boolean;
  /**
   * Name of the workspace.
   */
  name?: string;
  /**
   * Whether a paying partner has to sponsor the connection.
   */
  requires_sponsorship?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
