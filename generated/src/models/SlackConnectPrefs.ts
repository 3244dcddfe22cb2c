import type { SlackConnectInviteSetting } from "./SlackConnectInviteSetting.js";
import type { SlackConnectSetting } from "./SlackConnectSetting.js";
import type { SlackConnectWorkspacesSetting } from "./SlackConnectWorkspacesSetting.js";
import type { SlackConnectGroupMessageSetting } from "./SlackConnectGroupMessageSetting.js";
import type { SlackConnectApprovalSetting } from "./SlackConnectApprovalSetting.js";

/**
 * Settings of Slack Connect that differ for an organization.
 */
export interface SlackConnectPrefs {
  accept_sc_invites?: SlackConnectInviteSetting;
  allow_sc_file_uploads?: SlackConnectSetting;
  allowed_canvas_sharing?: SlackConnectSetting;
  allowed_list_sharing?: SlackConnectSetting;
  allowed_workspaces?: SlackConnectWorkspacesSetting;
  approved_org_info?: SlackConnectSetting;
  away_team_sc_invite_permissions?: SlackConnectWorkspacesSetting;
  away_team_sc_invite_require_2fa?: SlackConnectSetting;
  external_awareness_context_bar?: SlackConnectSetting;
  profile_visibility?: SlackConnectSetting;
  require_sc_channel_for_sc_dm?: SlackConnectSetting;
  sc_channel_limited_access?: SlackConnectSetting;
  sc_mpdm_to_private?: SlackConnectGroupMessageSetting;
  shared_channel_invite_requested?: SlackConnectApprovalSetting;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
