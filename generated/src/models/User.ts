import type { EnterpriseUser } from "./EnterpriseUser.js";
import type { UserProfile } from "./UserProfile.js";

/**
 * A person or bot of a workspace.
 */
export interface User {
  /**
   * Color of the user's name in some clients, as six hexadecimal digits
   * without `#`.
   */
  color?: string;
  /**
   * Time at which the account was created, in Unix seconds.
   */
  date_created?: number;
  /**
   * Whether the account is deactivated.
   */
  deleted?: boolean;
  /**
   * Email address of the user.
   */
  email?: string;
  /**
   * ID of the Enterprise organization that the user belongs to.
   */
  enterprise_id?: string;
  /**
   * Name of the Enterprise organization.
   */
  enterprise_name?: string;
  enterprise_user?: EnterpriseUser;
  /**
   * Time at which the guest's account ends, in Unix seconds; 0 if it does
   * not.
   */
  expiration_ts?: number;
  /**
   * Full name of the user.
   */
  full_name?: string;
  /**
   * Whether two-factor login is switched on for the user.
   */
  has_2fa?: boolean;
  /**
   * Whether the user signs in through the organization's single sign-on.
   */
  has_sso?: boolean;
  /**
   * ID of the user, which begins with `U` or `W`.
   */
  id: string;
  /**
   * Whether the account is active.
   */
  is_active?: boolean;
  /**
   * Whether the user is an admin.
   */
  is_admin?: boolean;
  /**
   * Whether the user has authorized the app that calls.
   */
  is_app_user?: boolean;
  /**
   * Whether the user is a bot.
   */
  is_bot?: boolean;
  /**
   * Whether the user is the bot of a workflow connector.
   */
  is_connector_bot?: boolean;
  /**
   * Whether the email address has been confirmed.
   */
  is_email_confirmed?: boolean;
  /**
   * Whether the user has been invited and has not joined yet.
   */
  is_invited_user?: boolean;
  /**
   * Whether the user is an owner.
   */
  is_owner?: boolean;
  /**
   * Whether the user is the primary owner.
   */
  is_primary_owner?: boolean;
  /**
   * Whether the user is a guest.
   */
  is_restricted?: boolean;
  /**
   * Whether the user belongs to another workspace and shares no channel with
   * the token's owner.
   */
  is_stranger?: boolean;
  /**
   * Whether the user is a guest of a single channel.
   */
  is_ultra_restricted?: boolean;
  /**
   * Whether the user is the bot of a workflow.
   */
  is_workflow_bot?: boolean;
  /**
   * Time at which the user was last active, in Unix seconds.
   */
  last_active_ts?: number;
  /**
   * Language of the user's client, like `en-US`; only when asked for.
   */
  locale?: string;
  /**
   * Old user name, which need not be unique; show `profile.display_name`
   * instead.
   */
  name?: string;
  profile?: UserProfile;
  /**
   * Full name of the user, as in the profile.
   */
  real_name?: string;
  /**
   * Roles that the user has in the organization.
   */
  roles?: string[];
  /**
   * ID of the workspace that the user belongs to.
   */
  team_id?: string;
  /**
   * IDs of the workspaces that the user is in.
   */
  teams?: string[];
  /**
   * Second factor that the user signs in with, like `app` or `sms`.
   */
  two_factor_type?: string;
  /**
   * Time zone of the user, by its name in the tz database.
   */
  tz?: string;
  /**
   * Name of the user's time zone, for people.
   */
  tz_label?: string;
  /**
   * Distance of the user's time from UTC, in seconds.
   */
  tz_offset?: number;
  /**
   * Time at which the user was last changed, in Unix seconds.
   */
  updated?: number;
  /**
   * User name, as the admin methods name it.
   */
  username?: string;
  /**
   * Who may pass on the user's contact card, like `EVERYONE`.
   */
  who_can_share_contact_card?: string;
  /**
   * IDs of the workspaces that the user is in, as the admin methods name
   * them.
   */
  workspaces?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
