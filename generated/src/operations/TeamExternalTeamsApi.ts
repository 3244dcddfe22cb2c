import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /team.externalTeams.disconnect` */
export const teamExternalTeamsDisconnect: Operation = {
  name: "team.externalTeams.disconnect",
  body: $form,
  idempotent: true,
  perMinute: 1,
};

/** What `team.externalTeams.disconnect` takes. */
export interface TeamExternalTeamsDisconnectArguments {
  /**
   * ID of the other party's workspace or organization.
   */
  target_team: string;
}

/** The optional arguments of `teamExternalTeamsDisconnect`, and the options of the call. */
export interface TeamExternalTeamsDisconnectOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.externalTeams.disconnect` documents, and those of every operation. */
export type TeamExternalTeamsDisconnectErrorCode =
  | "invalid_target_team"
  | "missing_argument"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /team.externalTeams.list` */
export const teamExternalTeamsList: PaginatedOperation = {
  name: "team.externalTeams.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["organizations"],
  },
  perMinute: 20,
};

/** What `team.externalTeams.list` takes. */
export interface TeamExternalTeamsListArguments {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 20
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * What to sort by.
   *
   * Default: "team_name"
   */
  sort_field?:
    "team_name" | "last_active_timestamp" | "connection_status" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "asc"
   */
  sort_direction?: "asc" | "desc" | (string & {});
  /**
   * List organizations for which one of these settings was changed: names in
   * a list, or in a text with commas between them.
   */
  slack_connect_pref_filter?:
    | (
        | "approved_orgs_only"
        | "allow_sc_file_uploads"
        | "profile_visibility"
        | "away_team_sc_invite_permissions"
        | "accept_sc_invites"
        | "sc_mpdm_to_private"
        | "require_sc_channel_for_sc_dm"
        | "external_awareness_context_bar"
        | "interact_with_externally_owned_workflows"
        | "external_teams_interact_with_locally_owned_workflows"
        | (string & {})
      )[]
    | string;
  /**
   * IDs of own workspaces; list organizations connected with one of them.
   */
  workspace_filter?: string[];
  /**
   * List organizations whose connection is in this state.
   */
  connection_status_filter?:
    "CONNECTED" | "DISCONNECTED" | "BLOCKED" | "IN_REVIEW" | (string & {});
}

/** The optional arguments of `teamExternalTeamsList`, and the options of the call. */
export interface TeamExternalTeamsListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 20
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * What to sort by.
   *
   * Default: "team_name"
   */
  sort_field?:
    "team_name" | "last_active_timestamp" | "connection_status" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "asc"
   */
  sort_direction?: "asc" | "desc" | (string & {});
  /**
   * List organizations for which one of these settings was changed: names in
   * a list, or in a text with commas between them.
   */
  slack_connect_pref_filter?:
    | (
        | "approved_orgs_only"
        | "allow_sc_file_uploads"
        | "profile_visibility"
        | "away_team_sc_invite_permissions"
        | "accept_sc_invites"
        | "sc_mpdm_to_private"
        | "require_sc_channel_for_sc_dm"
        | "external_awareness_context_bar"
        | "interact_with_externally_owned_workflows"
        | "external_teams_interact_with_locally_owned_workflows"
        | (string & {})
      )[]
    | string;
  /**
   * IDs of own workspaces; list organizations connected with one of them.
   */
  workspace_filter?: string[];
  /**
   * List organizations whose connection is in this state.
   */
  connection_status_filter?:
    "CONNECTED" | "DISCONNECTED" | "BLOCKED" | "IN_REVIEW" | (string & {});
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `team.externalTeams.list` documents, and those of every operation. */
export type TeamExternalTeamsListErrorCode =
  | "internal_error"
  | "invalid_arguments"
  | "invalid_workspace_filter"
  | "not_allowed"
  | "restricted_action"
  | "user_cannot_manage_workspace"
  | CommonErrorCode;
