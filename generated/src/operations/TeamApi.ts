import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /team.accessLogs` */
export const teamAccessLogs: PaginatedOperation = {
  name: "team.accessLogs",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["logins"],
  },
  perMinute: 20,
};

/** What `team.accessLogs` takes. */
export interface TeamAccessLogsArguments {
  /**
   * List sign-ins up to this time, in Unix seconds. Without it, up to now.
   */
  before?: number;
  /**
   * How many items a page holds, up to 1000, where pages are numbered.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Which page to answer, counted from 1, up to 100.
   *
   * Default: 1
   */
  page?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page. With it, pages follow a cursor.
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `teamAccessLogs`, and the options of the call. */
export interface TeamAccessLogsOptions {
  /**
   * List sign-ins up to this time, in Unix seconds. Without it, up to now.
   */
  before?: number;
  /**
   * How many items a page holds, up to 1000, where pages are numbered.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Which page to answer, counted from 1, up to 100.
   *
   * Default: 1
   */
  page?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page. With it, pages follow a cursor.
   */
  limit?: number;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.accessLogs` documents, and those of every operation. */
export type TeamAccessLogsErrorCode =
  | "invalid_cursor"
  | "invalid_limit"
  | "invalid_team_id"
  | "missing_argument"
  | "missing_scope"
  | "not_allowed_token_type"
  | "over_pagination_limit"
  | "paid_only"
  | "token_revoked"
  | CommonErrorCode;

/** `POST /team.billableInfo` */
export const teamBillableInfo: Operation = {
  name: "team.billableInfo",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `team.billableInfo` takes. */
export interface TeamBillableInfoArguments {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * ID of the user to answer for. Without it, all members.
   */
  user?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `teamBillableInfo`, and the options of the call. */
export interface TeamBillableInfoOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * ID of the user to answer for. Without it, all members.
   */
  user?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.billableInfo` documents, and those of every operation. */
export type TeamBillableInfoErrorCode =
  "fatal_error" | "invalid_cursor" | "user_not_found" | CommonErrorCode;

/** `POST /team.info` */
export const teamInfo: Operation = {
  name: "team.info",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["fail_to_get_teams_for_restricted_user"],
};

/** What `team.info` takes. */
export interface TeamInfoArguments {
  /**
   * Domain of the workspace to answer, used where `team` is not given. The
   * workspace has to be in the token's organization; the organization's own
   * domain does not work.
   */
  domain?: string;
  /**
   * ID of the workspace to answer. Without it, the token's own.
   */
  team?: string;
}

/** The optional arguments of `teamInfo`, and the options of the call. */
export interface TeamInfoOptions {
  /**
   * Domain of the workspace to answer, used where `team` is not given. The
   * workspace has to be in the token's organization; the organization's own
   * domain does not work.
   */
  domain?: string;
  /**
   * ID of the workspace to answer. Without it, the token's own.
   */
  team?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.info` documents, and those of every operation. */
export type TeamInfoErrorCode =
  | "enterprise_not_found"
  | "fail_to_get_teams_for_restricted_user"
  | "missing_user"
  | "org_not_found"
  | "team_not_found"
  | "team_not_on_enterprise"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /team.integrationLogs` */
export const teamIntegrationLogs: Operation = {
  name: "team.integrationLogs",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `team.integrationLogs` takes. */
export interface TeamIntegrationLogsArguments {
  /**
   * ID of the app to list changes of. Without it, all apps.
   */
  app_id?: string;
  /**
   * List changes of this kind. Without it, all kinds.
   */
  change_type?:
    "added" | "removed" | "enabled" | "disabled" | "updated" | (string & {});
  /**
   * How many items a page holds.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * ID of the integration to list changes of. Without it, all integrations.
   */
  service_id?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * ID of the user who made the changes. Without it, all users.
   */
  user?: string;
}

/** The optional arguments of `teamIntegrationLogs`, and the options of the call. */
export interface TeamIntegrationLogsOptions {
  /**
   * ID of the app to list changes of. Without it, all apps.
   */
  app_id?: string;
  /**
   * List changes of this kind. Without it, all kinds.
   */
  change_type?:
    "added" | "removed" | "enabled" | "disabled" | "updated" | (string & {});
  /**
   * How many items a page holds.
   *
   * Default: 100
   */
  count?: number;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * ID of the integration to list changes of. Without it, all integrations.
   */
  service_id?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /**
   * ID of the user who made the changes. Without it, all users.
   */
  user?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.integrationLogs` documents, and those of every operation. */
export type TeamIntegrationLogsErrorCode =
  "internal_error" | "missing_argument" | CommonErrorCode;
