import type { TeamIcon } from "./TeamIcon.js";
import type { PrimaryOwner } from "./PrimaryOwner.js";

/**
 * A workspace in short.
 */
export interface WorkspaceSummary {
  /**
   * Who can find the workspace: `open`, `invite_only`, `closed`, or
   * `unlisted`.
   */
  discoverability?: string;
  icon?: TeamIcon;
  /**
   * ID of the workspace.
   */
  id: string;
  /**
   * Name of the workspace.
   */
  name?: string;
  primary_owner?: PrimaryOwner;
  /**
   * Address of the workspace.
   */
  team_url?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
