import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.analytics.messages.activity` */
export const adminAnalyticsMessagesActivity: PaginatedOperation = {
  name: "admin.analytics.messages.activity",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["message_activities"],
  },
  perMinute: 20,
};

/** What `admin.analytics.messages.activity` takes. */
export interface AdminAnalyticsMessagesActivityArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the oldest message to include. Without it, seven days
   * before `latest_ts`, or before now.
   */
  oldest_ts?: string;
  /**
   * Timestamp of the newest message to include. Without it, seven days after
   * `oldest_ts` where that is given, otherwise now.
   */
  latest_ts?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 50
   */
  limit?: number;
}

/** The optional arguments of `adminAnalyticsMessagesActivity`, and the options of the call. */
export interface AdminAnalyticsMessagesActivityOptions {
  /**
   * Timestamp of the oldest message to include. Without it, seven days
   * before `latest_ts`, or before now.
   */
  oldest_ts?: string;
  /**
   * Timestamp of the newest message to include. Without it, seven days after
   * `oldest_ts` where that is given, otherwise now.
   */
  latest_ts?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 50
   */
  limit?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.analytics.messages.activity` documents, and those of every operation. */
export type AdminAnalyticsMessagesActivityErrorCode =
  | "channel_not_found"
  | "invalid_arguments"
  | "not_an_enterprise"
  | "restricted_action"
  | "restricted_plan_level"
  | CommonErrorCode;

/** `POST /admin.analytics.messages.metadata` */
export const adminAnalyticsMessagesMetadata: PaginatedOperation = {
  name: "admin.analytics.messages.metadata",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["messages"],
  },
  perMinute: 1200,
  transient: ["admin_analytics_disabled"],
};

/** What `admin.analytics.messages.metadata` takes. */
export interface AdminAnalyticsMessagesMetadataArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Timestamp of the oldest message to include.
   */
  oldest_ts?: string;
  /**
   * Timestamp of the newest message to include. Without it, now.
   */
  latest_ts?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminAnalyticsMessagesMetadata`, and the options of the call. */
export interface AdminAnalyticsMessagesMetadataOptions {
  /**
   * Timestamp of the oldest message to include.
   */
  oldest_ts?: string;
  /**
   * Timestamp of the newest message to include. Without it, now.
   */
  latest_ts?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.analytics.messages.metadata` documents, and those of every operation. */
export type AdminAnalyticsMessagesMetadataErrorCode =
  | "admin_analytics_disabled"
  | "analytics_unavailable"
  | "channel_not_found"
  | "different_team_owns_message_metadata_for_channel"
  | "invalid_arguments"
  | "not_an_enterprise"
  | "restricted_plan_level"
  | CommonErrorCode;
