import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.analytics.getFile` */
export const adminAnalyticsGetFile: Operation = {
  name: "admin.analytics.getFile",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/**
 * What `admin.analytics.getFile` takes.
 * At least one of `date`, `metadata_only`.
 */
export type AdminAnalyticsGetFileArguments = {
  /**
   * What the analytics are about: `member` or `public_channel`.
   */
  type: "member" | "public_channel" | (string & {});
  /**
   * The day, in UTC, as `YYYY-MM-DD`. Required unless `metadata_only` is
   * `true`.
   */
  date?: string;
  /**
   * `true` gets names, topics and descriptions of the public channels as
   * they are now instead of a day's analytics. It takes `type`
   * `public_channel` and no `date`.
   *
   * Default: false
   */
  metadata_only?: boolean;
} & ({ date: string } | { metadata_only: boolean });

/**
 * The optional arguments of `adminAnalyticsGetFile`, and the options of the call.
 * At least one of `date`, `metadata_only`.
 */
export type AdminAnalyticsGetFileOptions = {
  /**
   * The day, in UTC, as `YYYY-MM-DD`. Required unless `metadata_only` is
   * `true`.
   */
  date?: string;
  /**
   * `true` gets names, topics and descriptions of the public channels as
   * they are now instead of a day's analytics. It takes `type`
   * `public_channel` and no `date`.
   *
   * Default: false
   */
  metadata_only?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ date: string } | { metadata_only: boolean });

/** The error codes that `admin.analytics.getFile` documents, and those of every operation. */
export type AdminAnalyticsGetFileErrorCode =
  | "data_not_available"
  | "feature_not_available"
  | "feature_not_enabled"
  | "file_not_found"
  | "file_not_yet_available"
  | "invalid_arguments"
  | "invalid_date"
  | "invalid_type"
  | "member_analytics_disabled"
  | "metadata_not_available"
  | "metadata_only_does_not_support_date"
  | "missing_scope"
  | "not_an_admin"
  | "org_level_email_display_disabled"
  | "user_cannot_manage_public_channels"
  | CommonErrorCode;
