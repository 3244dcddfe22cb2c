import type { ApiDescription } from "./runtime/description.js";

/** What the runtime has to know about this API. */
export const api: ApiDescription = {
  name: "slack-web-client",
  version: "0.1.0",
  baseUrl: "https://slack.com/api",
  requestIdHeader: "x-slack-req-id",
  credential: "token",
  failure: {
    field: "ok",
    equals: false,
    code: "error",
    transient: {
      service_unavailable: { ran: false },
      team_added_to_org: { ran: false },
      org_login_required: { ran: false },
      admin_analytics_disabled: { ran: false },
      endpoint_unavailable: { ran: false },
      action_already_in_progress: { ran: false },
      external_channel_migrating: { ran: false },
      channel_conversion_incomplete: { ran: false },
      datastore_migration_in_progress: { ran: false },
      assistant_search_context_disabled: { ran: false },
      canvas_editing_locked: { ran: false },
      channel_conversion_in_progress: { ran: false },
      migration_in_progress: { ran: false },
      internal_error: { ran: true },
      fatal_error: { ran: true },
      request_timeout: { ran: true },
      failed_to_update_channels: { ran: true },
      could_not_archive_channel: { ran: true },
      could_not_convert_channel: { ran: true },
      could_not_create_channel: { ran: true },
      could_not_delete_channel: { ran: true },
      could_not_get_conversation_prefs: { ran: true },
      could_not_get_retention: { ran: true },
      could_not_get_teams: { ran: true },
      could_not_remove_retention: { ran: true },
      could_not_rename_channel: { ran: true },
      could_not_set_channel_pref: { ran: true },
      could_not_set_retention: { ran: true },
      could_not_set_teams_for_channel: { ran: true },
      could_not_unarchive_channel: { ran: true },
      unable_to_link_idp_group_and_channel: { ran: true },
      failed_to_remove_group_users: { ran: true },
      failed_to_unlink_channel: { ran: true },
      unable_to_unlink_idp_group_and_channel: { ran: true },
      failed_to_add_emoji: { ran: true },
      failed_to_alias_emoji: { ran: true },
      failed_to_remove_emoji: { ran: true },
      failed_to_rename_emoji: { ran: true },
      failed_to_send_invite: { ran: true },
      could_not_create_workspace: { ran: true },
      failed_to_fetch_info: { ran: true },
      failed_to_set_default_channels: { ran: true },
      failed_to_set_description: { ran: true },
      failed_to_set_discoverability: { ran: true },
      failed_to_set_icon: { ran: true },
      failed_to_set_name: { ran: true },
      auto_provision_failure: { ran: true },
      failed_to_remove_user_from_workspace: { ran: true },
      failed_to_set_admin_on_workspaces: { ran: true },
      failed_to_set_user_to_admin: { ran: true },
      failed_to_set_expiration: { ran: true },
      failed_to_set_owner_on_workspaces: { ran: true },
      failed_to_set_user_to_owner: { ran: true },
      failed_to_set_user_to_regular: { ran: true },
      session_invalidation_failed: { ran: true },
      user_session_reset_failed: { ran: true },
      unable_to_update_existing_sessions: { ran: true },
      could_not_export: { ran: true },
      error_unpublishing_workflows: { ran: true },
      error_adding_collaborators: { ran: true },
      error_removing_collaborators: { ran: true },
      unable_to_delete: { ran: true },
      access_token_exchange_failed: { ran: true },
      datastore_error: { ran: true },
      unable_to_open_file: { ran: true },
      failed_adding_collaborator: { ran: true },
      failed_creating_app: { ran: true },
      failed_datastore_operation: { ran: true },
      failed_generating_app_token: { ran: true },
      failed_export: { ran: true },
      failed_to_update_user_ids: { ran: true },
      canvas_creation_failed: { ran: true },
      canvas_editing_failed: { ran: true },
      messaging_processing_failed: { ran: true },
      unable_to_share_files: { ran: true },
      update_failed: { ran: true },
      failed_to_start_trial: { ran: true },
      invite_lookup_error: { ran: true },
      fetch_members_failed: { ran: true },
      list_record_comment_fetch_failed: { ran: true },
      canvas_tab_creation_failed: { ran: true },
      channel_canvas_creation_failed: { ran: true },
      cannot_create_dialog: { ran: true },
      failed_sending_dialog: { ran: true },
      snooze_end_failed: { ran: true },
      snooze_failed: { ran: true },
      unable_to_fetch_custom_emojis: { ran: true },
      file_update_failed: { ran: true },
      cannot_fetch_versions: { ran: true },
      file_channel_rename_error: { ran: true },
      list_editor_upsert_error: { ran: true },
      list_edits_update_error: { ran: true },
      fail_to_get_teams_for_restricted_user: { ran: true },
      unknown_error: { ran: true },
      partial_profile_set_failed: { ran: true },
      profile_set_failed: { ran: true },
      error_modifying_workflows: { ran: true },
    },
    throttled: [
      "ratelimited",
      "rate_limited",
      "too_many_requests",
      "ratelimit",
    ],
    expired: ["token_expired"],
    needed: "needed",
    provided: "provided",
    warnings: [["warning"], ["response_metadata", "warnings"]],
    messages: ["response_metadata", "messages"],
  },
};

/** The error codes that every operation can answer. */
export type CommonErrorCode =
  | "ratelimited"
  | "service_unavailable"
  | "team_added_to_org"
  | "org_login_required"
  | "internal_error"
  | "fatal_error"
  | "request_timeout"
  | "token_expired"
  | "not_authed"
  | "invalid_auth"
  | "token_revoked"
  | "account_inactive"
  | "access_denied"
  | "ekm_access_denied"
  | "enterprise_is_restricted"
  | "missing_scope"
  | "no_permission"
  | "not_allowed_token_type"
  | "two_factor_setup_required"
  | "method_deprecated"
  | "deprecated_endpoint"
  | "invalid_arguments"
  | "invalid_arg_name"
  | "invalid_array_arg"
  | "invalid_charset"
  | "invalid_form_data"
  | "invalid_post_type"
  | "missing_post_type";
