import type { AdminAnalyticsMemberDetails } from "./AdminAnalyticsMemberDetails.js";
import type { AdminAnalyticsPublicChannelDetails } from "./AdminAnalyticsPublicChannelDetails.js";
import type { AdminAnalyticsPublicChannelMetadataDetails } from "./AdminAnalyticsPublicChannelMetadataDetails.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Analytics of a day, once the file is unpacked and read.
 */
export type AdminAnalyticsGetFileResponse = {
  file_data?: (
    | AdminAnalyticsMemberDetails
    | AdminAnalyticsPublicChannelDetails
    | AdminAnalyticsPublicChannelMetadataDetails
  )[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
