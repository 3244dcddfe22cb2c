import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.teams.create` */
export const adminTeamsCreate: Operation = {
  name: "admin.teams.create",
  body: $form,
  perMinute: 1,
  interrupted: ["could_not_create_workspace"],
};

/** What `admin.teams.create` takes. */
export interface AdminTeamsCreateArguments {
  /**
   * The part of the workspace's address before `.slack.com`, like
   * `gardeners`. At most 21 characters.
   */
  team_domain: string;
  /**
   * Name of the workspace, as people see it.
   */
  team_name: string;
  /**
   * What the workspace is for, as people see it.
   */
  team_description?: string;
  /**
   * Who may join the workspace: `open` any member of the organization,
   * `invite_only` who asks and is let in, `closed` who is added, `unlisted`
   * who is added, and others do not see it.
   */
  team_discoverability?:
    "closed" | "invite_only" | "open" | "unlisted" | (string & {});
}

/** The optional arguments of `adminTeamsCreate`, and the options of the call. */
export interface AdminTeamsCreateOptions {
  /**
   * What the workspace is for, as people see it.
   */
  team_description?: string;
  /**
   * Who may join the workspace: `open` any member of the organization,
   * `invite_only` who asks and is let in, `closed` who is added, `unlisted`
   * who is added, and others do not see it.
   */
  team_discoverability?:
    "closed" | "invite_only" | "open" | "unlisted" | (string & {});
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.create` documents, and those of every operation. */
export type AdminTeamsCreateErrorCode =
  | "bad_url"
  | "could_not_create_workspace"
  | "discoverability_setting_invalid"
  | "domain_taken"
  | "feature_not_enabled"
  | "must_provide_team_domain"
  | "must_provide_team_name"
  | "name_taken_in_org"
  | "not_an_admin"
  | CommonErrorCode;

/** `POST /admin.teams.list` */
export const adminTeamsList: PaginatedOperation = {
  name: "admin.teams.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["teams"],
  },
  perMinute: 50,
};

/** What `admin.teams.list` takes. */
export interface AdminTeamsListArguments {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminTeamsList`, and the options of the call. */
export interface AdminTeamsListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.list` documents, and those of every operation. */
export type AdminTeamsListErrorCode =
  | "feature_not_enabled"
  | "invalid_cursor"
  | "invalid_limit"
  | "not_an_admin"
  | CommonErrorCode;
