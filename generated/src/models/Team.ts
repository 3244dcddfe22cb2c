import type { TeamIcon } from "./TeamIcon.js";
import type { SsoProvider } from "./SsoProvider.js";

/**
 * A workspace or organization.
 */
export interface Team {
  /**
   * Beginning of the addresses of the members' pictures.
   */
  avatar_base_url?: string;
  /**
   * Time of creation, in Unix seconds.
   */
  date_created?: number;
  /**
   * IDs of the channels that new members are added to.
   */
  default_channels?: string[];
  /**
   * Who can find the workspace and how they join it.
   */
  discoverable?: string;
  /**
   * Subdomain of the workspace at `slack.com`.
   */
  domain: string;
  /**
   * Email domains whose users may join without an invitation, with commas
   * between.
   */
  email_domain?: string;
  /**
   * Subdomain of the Enterprise organization.
   */
  enterprise_domain?: string;
  /**
   * ID of the Enterprise organization that the workspace belongs to.
   */
  enterprise_id?: string;
  /**
   * Name of the Enterprise organization.
   */
  enterprise_name?: string;
  icon?: TeamIcon;
  /**
   * ID of the workspace (`T`) or organization (`E`).
   */
  id: string;
  /**
   * Whether the workspace was set up from Salesforce.
   */
  is_sfdc_auto_slack?: boolean;
  /**
   * Whether Slack has verified the organization.
   */
  is_verified?: boolean;
  /**
   * Whether the sales home is switched on.
   */
  lob_sales_home_enabled?: boolean;
  /**
   * Language of the workspace, like `en-US`.
   */
  locale?: string;
  /**
   * Name of the workspace.
   */
  name: string;
  /**
   * Currency of the plan that the workspace pays for.
   */
  pay_prod_cur?: string;
  /**
   * Whether a paying partner has to sponsor the connection.
   */
  requires_sponsorship?: boolean;
  sso_provider?: SsoProvider;
  /**
   * Address of the workspace.
   */
  url?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
