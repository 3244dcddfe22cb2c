import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of messages with how they were received.
 */
export type AdminAnalyticsMessagesActivityResponse = {
  message_activities: {
    channel_id?: string;
    timestamp?: string;
    unique_user_reactions_count?: number;
    unique_user_shares_count?: number;
    unique_user_views_count?: number;
    unique_user_clicks_count?: number;
    unique_views_client?: {
      desktop_views_count?: number;
      mobile_views_count?: number;
      web_views_count?: number;
      [key: string]: unknown;
    };
    unique_stats_by_department?: {
      department?: string;
      views?: number;
      reactions?: number;
      shares?: number;
      clicks?: number;
      [key: string]: unknown;
    }[];
    unique_stats_by_org?: {
      team_id?: string;
      views?: number;
      reactions?: number;
      shares?: number;
      clicks?: number;
      [key: string]: unknown;
    }[];
    [key: string]: unknown;
  }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
