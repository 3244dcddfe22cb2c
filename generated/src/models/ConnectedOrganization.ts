import type { OwnershipCounts } from "./OwnershipCounts.js";
import type { ConnectedWorkspace } from "./ConnectedWorkspace.js";
import type { SlackConnectPrefs } from "./SlackConnectPrefs.js";

/**
 * An organization connected through Slack Connect.
 */
export interface ConnectedOrganization {
  canvas?: OwnershipCounts;
  /**
   * The workspaces that it is connected with.
   */
  connected_workspaces?: ConnectedWorkspace[];
  /**
   * State of the connection: `CONNECTED`, `DISCONNECTED`, `BLOCKED` or
   * `IN_REVIEW`.
   */
  connection_status?: string;
  /**
   * How many direct messages are shared.
   */
  im_channel_count?: number;
  /**
   * Whether its members are sponsored by this organization.
   */
  is_sponsored?: boolean;
  /**
   * When there was last something done together, in Unix seconds.
   */
  last_active_timestamp?: number;
  lists?: OwnershipCounts;
  /**
   * How many group direct messages are shared.
   */
  mpim_channel_count?: number;
  /**
   * How many private channels are shared.
   */
  private_channel_count?: number;
  /**
   * How many public channels are shared.
   */
  public_channel_count?: number;
  slack_connect_prefs?: SlackConnectPrefs;
  /**
   * Domain of the organization.
   */
  team_domain?: string;
  /**
   * ID of the organization.
   */
  team_id?: string;
  /**
   * Name of the organization.
   */
  team_name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
