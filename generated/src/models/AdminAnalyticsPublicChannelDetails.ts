import type { AdminAnalyticsExternallySharedWithOrganizationsDetails } from "./AdminAnalyticsExternallySharedWithOrganizationsDetails.js";
import type { AdminAnalyticsTeam } from "./AdminAnalyticsTeam.js";

/**
 * Analytics of a public channel on a day.
 */
export interface AdminAnalyticsPublicChannelDetails {
  /**
   * ID of the channel.
   */
  channel_id?: string;
  /**
   * Type of the channel.
   */
  channel_type?: string;
  /**
   * The day, in UTC, as `YYYY-MM-DD`.
   */
  date?: string;
  /**
   * Unix time in seconds when the channel was created.
   */
  date_created?: number;
  /**
   * Unix time in seconds when someone was last active in the channel.
   */
  date_last_active?: number;
  /**
   * ID of the organization.
   */
  enterprise_id?: string;
  /**
   * The other organizations that the channel is shared with.
   */
  externally_shared_with_organizations?: AdminAnalyticsExternallySharedWithOrganizationsDetails[];
  /**
   * Members of the channel who are no guests.
   */
  full_members_count?: number;
  /**
   * Members of the channel who are guests.
   */
  guest_member_count?: number;
  /**
   * Whether the channel is shared with other organizations.
   */
  is_shared_externally?: boolean;
  /**
   * Members who posted in the channel.
   */
  members_who_posted_count?: number;
  /**
   * Members who read the channel.
   */
  members_who_viewed_count?: number;
  /**
   * Messages that members posted in the channel, without those of apps.
   */
  messages_posted_by_members_count?: number;
  /**
   * Messages posted in the channel.
   */
  messages_posted_count?: number;
  /**
   * The workspace that the channel belongs to.
   */
  originating_team?: AdminAnalyticsTeam;
  /**
   * Reactions added in the channel.
   */
  reactions_added_count?: number;
  /**
   * The workspaces that have the channel as well.
   */
  shared_with?: AdminAnalyticsTeam[];
  /**
   * Members of the channel.
   */
  total_members_count?: number;
  /**
   * Who can see the channel.
   */
  visibility?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
