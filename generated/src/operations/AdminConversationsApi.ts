import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.conversations.archive` */
export const adminConversationsArchive: Operation = {
  name: "admin.conversations.archive",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_archive_channel"],
};

/** What `admin.conversations.archive` takes. */
export interface AdminConversationsArchiveArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsArchive`, and the options of the call. */
export interface AdminConversationsArchiveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.archive` documents, and those of every operation. */
export type AdminConversationsArchiveErrorCode =
  | "already_archived"
  | "cant_archive_general"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_archive_channel"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.bulkArchive` */
export const adminConversationsBulkArchive: Operation = {
  name: "admin.conversations.bulkArchive",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["action_already_in_progress"],
};

/** What `admin.conversations.bulkArchive` takes. */
export interface AdminConversationsBulkArchiveArguments {
  /**
   * IDs of the conversations.
   */
  channel_ids: [string, ...string[]];
}

/** The optional arguments of `adminConversationsBulkArchive`, and the options of the call. */
export interface AdminConversationsBulkArchiveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.bulkArchive` documents, and those of every operation. */
export type AdminConversationsBulkArchiveErrorCode =
  | "action_already_in_progress"
  | "internal_error"
  | "invalid_enterprise"
  | "no_valid_channels"
  | "restricted_action"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.conversations.bulkDelete` */
export const adminConversationsBulkDelete: Operation = {
  name: "admin.conversations.bulkDelete",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["action_already_in_progress"],
};

/** What `admin.conversations.bulkDelete` takes. */
export interface AdminConversationsBulkDeleteArguments {
  /**
   * IDs of the conversations.
   */
  channel_ids: [string, ...string[]];
}

/** The optional arguments of `adminConversationsBulkDelete`, and the options of the call. */
export interface AdminConversationsBulkDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.bulkDelete` documents, and those of every operation. */
export type AdminConversationsBulkDeleteErrorCode =
  | "action_already_in_progress"
  | "internal_error"
  | "no_valid_channels"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.bulkMove` */
export const adminConversationsBulkMove: Operation = {
  name: "admin.conversations.bulkMove",
  body: $form,
  perMinute: 20,
  transient: ["action_already_in_progress"],
};

/** What `admin.conversations.bulkMove` takes. */
export interface AdminConversationsBulkMoveArguments {
  /**
   * ID of the workspace that the channels move to.
   */
  target_team_id: string;
  /**
   * IDs of the conversations.
   */
  channel_ids: [string, ...string[]];
}

/** The optional arguments of `adminConversationsBulkMove`, and the options of the call. */
export interface AdminConversationsBulkMoveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.bulkMove` documents, and those of every operation. */
export type AdminConversationsBulkMoveErrorCode =
  | "action_already_in_progress"
  | "internal_error"
  | "no_valid_channels"
  | "restricted_action"
  | "target_team_not_found"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.conversations.bulkSetExcludeFromSlackAi` */
export const adminConversationsBulkSetExcludeFromSlackAi: Operation = {
  name: "admin.conversations.bulkSetExcludeFromSlackAi",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["action_already_in_progress"],
};

/** What `admin.conversations.bulkSetExcludeFromSlackAi` takes. */
export interface AdminConversationsBulkSetExcludeFromSlackAiArguments {
  /**
   * IDs of the conversations.
   */
  channel_ids: [string, ...string[]];
  /**
   * `true` keeps Slack AI away from these channels, `false` lets it use them
   * again.
   */
  exclude: boolean;
}

/** The optional arguments of `adminConversationsBulkSetExcludeFromSlackAi`, and the options of the call. */
export interface AdminConversationsBulkSetExcludeFromSlackAiOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.bulkSetExcludeFromSlackAi` documents, and those of every operation. */
export type AdminConversationsBulkSetExcludeFromSlackAiErrorCode =
  | "action_already_in_progress"
  | "feature_not_enabled"
  | "internal_error"
  | "no_valid_channels"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.bulkSetProperties` */
export const adminConversationsBulkSetProperties: Operation = {
  name: "admin.conversations.bulkSetProperties",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["action_already_in_progress"],
};

/** What `admin.conversations.bulkSetProperties` takes. */
export interface AdminConversationsBulkSetPropertiesArguments {
  /**
   * IDs of the conversations.
   */
  channel_ids: [string, ...string[]];
  /**
   * The property and its value, as the JSON of an object with a single key.
   */
  property: string;
}

/** The optional arguments of `adminConversationsBulkSetProperties`, and the options of the call. */
export interface AdminConversationsBulkSetPropertiesOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.bulkSetProperties` documents, and those of every operation. */
export type AdminConversationsBulkSetPropertiesErrorCode =
  | "action_already_in_progress"
  | "disallowed_action"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "no_valid_channels"
  | "property_not_allowed"
  | "restricted_action"
  | "restricted_plan_level"
  | "too_many_properties"
  | CommonErrorCode;

/** `POST /admin.conversations.convertToPrivate` */
export const adminConversationsConvertToPrivate: Operation = {
  name: "admin.conversations.convertToPrivate",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["external_channel_migrating"],
  interrupted: ["could_not_convert_channel"],
};

/** What `admin.conversations.convertToPrivate` takes. */
export interface AdminConversationsConvertToPrivateArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Name of the private channel that a direct message of several people
   * becomes. Other conversations keep their name and ignore it.
   */
  name?: string;
}

/** The optional arguments of `adminConversationsConvertToPrivate`, and the options of the call. */
export interface AdminConversationsConvertToPrivateOptions {
  /**
   * Name of the private channel that a direct message of several people
   * becomes. Other conversations keep their name and ignore it.
   */
  name?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.convertToPrivate` documents, and those of every operation. */
export type AdminConversationsConvertToPrivateErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_convert_channel"
  | "default_org_wide_channel"
  | "external_channel_migrating"
  | "feature_not_enabled"
  | "method_not_supported_for_channel_type"
  | "name_taken"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.convertToPublic` */
export const adminConversationsConvertToPublic: Operation = {
  name: "admin.conversations.convertToPublic",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_convert_channel"],
};

/** What `admin.conversations.convertToPublic` takes. */
export interface AdminConversationsConvertToPublicArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsConvertToPublic`, and the options of the call. */
export interface AdminConversationsConvertToPublicOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.convertToPublic` documents, and those of every operation. */
export type AdminConversationsConvertToPublicErrorCode =
  | "channel_not_found"
  | "channel_owner_restriction"
  | "could_not_convert_channel"
  | "external_limited_restriction"
  | "feature_not_enabled"
  | "invalid_user"
  | "is_idp_managed"
  | "missing_scope"
  | "not_an_enterprise"
  | "not_supported"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.create` */
export const adminConversationsCreate: Operation = {
  name: "admin.conversations.create",
  body: $form,
  perMinute: 20,
  interrupted: ["could_not_create_channel"],
};

/**
 * What `admin.conversations.create` takes.
 * At least one of `org_wide`, `team_id`.
 */
export type AdminConversationsCreateArguments = {
  /**
   * Name of the new channel.
   */
  name: string;
  /**
   * `true` makes the channel private, `false` makes it public.
   */
  is_private: boolean;
  /**
   * Text that describes the channel.
   */
  description?: string;
  /**
   * `true` makes the channel available in the whole organization. Otherwise
   * `team_id` has to name its workspace.
   *
   * Default: false
   */
  org_wide?: boolean;
  /**
   * ID of the workspace that the channel belongs to. Required unless
   * `org_wide` is `true`.
   */
  team_id?: string;
} & ({ org_wide: boolean } | { team_id: string });

/**
 * The optional arguments of `adminConversationsCreate`, and the options of the call.
 * At least one of `org_wide`, `team_id`.
 */
export type AdminConversationsCreateOptions = {
  /**
   * Text that describes the channel.
   */
  description?: string;
  /**
   * `true` makes the channel available in the whole organization. Otherwise
   * `team_id` has to name its workspace.
   *
   * Default: false
   */
  org_wide?: boolean;
  /**
   * ID of the workspace that the channel belongs to. Required unless
   * `org_wide` is `true`.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ org_wide: boolean } | { team_id: string });

/** The error codes that `admin.conversations.create` documents, and those of every operation. */
export type AdminConversationsCreateErrorCode =
  | "could_not_create_channel"
  | "feature_not_enabled"
  | "invalid_name"
  | "invalid_team"
  | "name_taken"
  | "no_local_user_on_team"
  | "restricted_action"
  | "team_id_or_org_required"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.conversations.createForObjects` */
export const adminConversationsCreateForObjects: Operation = {
  name: "admin.conversations.createForObjects",
  body: $form,
  perMinute: 20,
};

/** What `admin.conversations.createForObjects` takes. */
export interface AdminConversationsCreateForObjectsArguments {
  /**
   * ID of the record in Salesforce, in its form of 15 or 18 characters.
   */
  object_id: string;
  /**
   * ID of the Salesforce organization, in its form of 15 or 18 characters.
   */
  salesforce_org_id: string;
  /**
   * `true` adds the people who work on the record in Salesforce to the new
   * channel, 100 of them at most.
   *
   * Default: false
   */
  invite_object_team?: boolean;
}

/** The optional arguments of `adminConversationsCreateForObjects`, and the options of the call. */
export interface AdminConversationsCreateForObjectsOptions {
  /**
   * `true` adds the people who work on the record in Salesforce to the new
   * channel, 100 of them at most.
   *
   * Default: false
   */
  invite_object_team?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.createForObjects` documents, and those of every operation. */
export type AdminConversationsCreateForObjectsErrorCode =
  | "channel_already_exists"
  | "feature_not_enabled"
  | "invalid_org_id"
  | "missing_record_channel_config"
  | "record_not_found"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.delete` */
export const adminConversationsDelete: Operation = {
  name: "admin.conversations.delete",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_delete_channel"],
};

/** What `admin.conversations.delete` takes. */
export interface AdminConversationsDeleteArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsDelete`, and the options of the call. */
export interface AdminConversationsDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.delete` documents, and those of every operation. */
export type AdminConversationsDeleteErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_delete_channel"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "missing_scope"
  | "not_an_admin"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.disconnectShared` */
export const adminConversationsDisconnectShared: Operation = {
  name: "admin.conversations.disconnectShared",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.conversations.disconnectShared` takes. */
export interface AdminConversationsDisconnectSharedArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * ID of the workspace that leaves the channel; one at a time. It may be
   * left out when the channel has two workspaces only.
   */
  leaving_team_ids?: string[];
}

/** The optional arguments of `adminConversationsDisconnectShared`, and the options of the call. */
export interface AdminConversationsDisconnectSharedOptions {
  /**
   * ID of the workspace that leaves the channel; one at a time. It may be
   * left out when the channel has two workspaces only.
   */
  leaving_team_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.disconnectShared` documents, and those of every operation. */
export type AdminConversationsDisconnectSharedErrorCode =
  | "cannot_kick_home_team"
  | "cannot_kick_team"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "feature_not_enabled"
  | "leaving_team_not_in_channel"
  | "leaving_team_required"
  | "missing_scope"
  | "no_teams_to_disconnect"
  | "not_an_admin"
  | "not_an_enterprise"
  | "not_supported"
  | "restricted_action"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.conversations.getConversationPrefs` */
export const adminConversationsGetConversationPrefs: Operation = {
  name: "admin.conversations.getConversationPrefs",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_get_conversation_prefs"],
};

/** What `admin.conversations.getConversationPrefs` takes. */
export interface AdminConversationsGetConversationPrefsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsGetConversationPrefs`, and the options of the call. */
export interface AdminConversationsGetConversationPrefsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.getConversationPrefs` documents, and those of every operation. */
export type AdminConversationsGetConversationPrefsErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_get_conversation_prefs"
  | "feature_not_enabled"
  | "missing_scope"
  | "not_an_admin"
  | "not_an_enterprise"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.getCustomRetention` */
export const adminConversationsGetCustomRetention: Operation = {
  name: "admin.conversations.getCustomRetention",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_get_retention"],
};

/** What `admin.conversations.getCustomRetention` takes. */
export interface AdminConversationsGetCustomRetentionArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsGetCustomRetention`, and the options of the call. */
export interface AdminConversationsGetCustomRetentionOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.getCustomRetention` documents, and those of every operation. */
export type AdminConversationsGetCustomRetentionErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_get_retention"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "not_an_admin"
  | "restricted_action"
  | "retention_override_not_allowed"
  | CommonErrorCode;

/** `POST /admin.conversations.getTeams` */
export const adminConversationsGetTeams: PaginatedOperation = {
  name: "admin.conversations.getTeams",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["team_ids"],
  },
  perMinute: 50,
  transient: ["external_channel_migrating"],
  interrupted: ["could_not_get_teams"],
};

/** What `admin.conversations.getTeams` takes. */
export interface AdminConversationsGetTeamsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
}

/** The optional arguments of `adminConversationsGetTeams`, and the options of the call. */
export interface AdminConversationsGetTeamsOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.getTeams` documents, and those of every operation. */
export type AdminConversationsGetTeamsErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_get_teams"
  | "external_channel_migrating"
  | "feature_not_enabled"
  | "invalid_cursor"
  | "invalid_limit"
  | "restricted_action"
  | "unsupported_team_type"
  | CommonErrorCode;

/** `POST /admin.conversations.invite` */
export const adminConversationsInvite: Operation = {
  name: "admin.conversations.invite",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.conversations.invite` takes. */
export interface AdminConversationsInviteArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * IDs of the users to add.
   */
  user_ids: [string, ...string[]];
}

/** The optional arguments of `adminConversationsInvite`, and the options of the call. */
export interface AdminConversationsInviteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.invite` documents, and those of every operation. */
export type AdminConversationsInviteErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "default_org_wide_channel"
  | "failed_for_some_users"
  | "feature_not_enabled"
  | "restricted_action"
  | "user_must_be_admin"
  | CommonErrorCode;

/** `POST /admin.conversations.linkObjects` */
export const adminConversationsLinkObjects: Operation = {
  name: "admin.conversations.linkObjects",
  body: $form,
  idempotent: true,
  perMinute: 20,
  transient: ["channel_conversion_incomplete"],
};

/** What `admin.conversations.linkObjects` takes. */
export interface AdminConversationsLinkObjectsArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * ID of the record in Salesforce, in its form of 15 or 18 characters.
   */
  record_id: string;
  /**
   * ID of the Salesforce organization, in its form of 15 or 18 characters.
   */
  salesforce_org_id: string;
}

/** The optional arguments of `adminConversationsLinkObjects`, and the options of the call. */
export interface AdminConversationsLinkObjectsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.linkObjects` documents, and those of every operation. */
export type AdminConversationsLinkObjectsErrorCode =
  | "channel_already_exists"
  | "channel_conversion_incomplete"
  | "channel_is_archived"
  | "channel_not_found"
  | "channel_not_org_wide_shared"
  | "channel_shared_with_nonapproved_team"
  | "config_not_found"
  | "invalid_channel_type"
  | "name_taken"
  | "not_allowed_for_grid_workspace"
  | "record_channel_already_exists"
  | "record_channel_cannot_be_externally_shared"
  | "record_not_found"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.lookup` */
export const adminConversationsLookup: PaginatedOperation = {
  name: "admin.conversations.lookup",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["channel_ids"],
  },
  perMinute: 20,
};

/** What `admin.conversations.lookup` takes. */
export interface AdminConversationsLookupArguments {
  /**
   * IDs of the workspaces to look in.
   */
  team_ids: [string, ...string[]];
  /**
   * Unix time. Only public channels are found whose newest message is older.
   */
  last_message_activity_before: number;
  /**
   * The most members that a public channel may have to be found.
   *
   * Default: 1
   */
  max_member_count?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   *
   * Default: "*"
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
}

/** The optional arguments of `adminConversationsLookup`, and the options of the call. */
export interface AdminConversationsLookupOptions {
  /**
   * The most members that a public channel may have to be found.
   *
   * Default: 1
   */
  max_member_count?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   *
   * Default: "*"
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.lookup` documents, and those of every operation. */
export type AdminConversationsLookupErrorCode =
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_cursor"
  | "no_valid_teams"
  | CommonErrorCode;

/** `POST /admin.conversations.removeCustomRetention` */
export const adminConversationsRemoveCustomRetention: Operation = {
  name: "admin.conversations.removeCustomRetention",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_remove_retention"],
};

/** What `admin.conversations.removeCustomRetention` takes. */
export interface AdminConversationsRemoveCustomRetentionArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsRemoveCustomRetention`, and the options of the call. */
export interface AdminConversationsRemoveCustomRetentionOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.removeCustomRetention` documents, and those of every operation. */
export type AdminConversationsRemoveCustomRetentionErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_remove_retention"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "not_an_admin"
  | "restricted_action"
  | "retention_override_not_allowed"
  | CommonErrorCode;

/** `POST /admin.conversations.rename` */
export const adminConversationsRename: Operation = {
  name: "admin.conversations.rename",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_rename_channel"],
};

/** What `admin.conversations.rename` takes. */
export interface AdminConversationsRenameArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * The channel's name from now on.
   */
  name: string;
}

/** The optional arguments of `adminConversationsRename`, and the options of the call. */
export interface AdminConversationsRenameOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.rename` documents, and those of every operation. */
export type AdminConversationsRenameErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_rename_channel"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "invalid_name_maxlength"
  | "name_taken"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.search` */
export const adminConversationsSearch: PaginatedOperation = {
  name: "admin.conversations.search",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["next_cursor"],
    items: ["conversations"],
  },
  perMinute: 20,
};

/** What `admin.conversations.search` takes. */
export interface AdminConversationsSearchArguments {
  /**
   * IDs of the organization's workspaces to look in.
   */
  team_ids?: [string, ...string[]];
  /**
   * IDs of outside organizations: finds the channels shared with them.
   */
  connected_team_ids?: string[];
  /**
   * Name of the channel to look for.
   */
  query?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 10
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Types of channels to find or to leave out: `private` finds private
   * channels, `private_exclude` leaves them out, and so on.
   */
  search_channel_types?: (
    | "archived"
    | "exclude_archived"
    | "exclude_org_shared"
    | "external_shared"
    | "external_shared_archived"
    | "external_shared_exclude"
    | "external_shared_private"
    | "multi_workspace"
    | "org_wide"
    | "private"
    | "private_exclude"
    | "private_exclude_archived"
    | (string & {})
  )[];
  /**
   * What to sort by: `relevant` (best match first), `name`, `member_count`
   * or `created`.
   *
   * Default: "member_count"
   */
  sort?: "created" | "member_count" | "name" | "relevant" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * `true` answers the number of channels without the channels. Admins who
   * may not manage channels can call it so.
   *
   * Default: false
   */
  total_count_only?: boolean;
}

/** The optional arguments of `adminConversationsSearch`, and the options of the call. */
export interface AdminConversationsSearchOptions {
  /**
   * IDs of the organization's workspaces to look in.
   */
  team_ids?: [string, ...string[]];
  /**
   * IDs of outside organizations: finds the channels shared with them.
   */
  connected_team_ids?: string[];
  /**
   * Name of the channel to look for.
   */
  query?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 10
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Types of channels to find or to leave out: `private` finds private
   * channels, `private_exclude` leaves them out, and so on.
   */
  search_channel_types?: (
    | "archived"
    | "exclude_archived"
    | "exclude_org_shared"
    | "external_shared"
    | "external_shared_archived"
    | "external_shared_exclude"
    | "external_shared_private"
    | "multi_workspace"
    | "org_wide"
    | "private"
    | "private_exclude"
    | "private_exclude_archived"
    | (string & {})
  )[];
  /**
   * What to sort by: `relevant` (best match first), `name`, `member_count`
   * or `created`.
   *
   * Default: "member_count"
   */
  sort?: "created" | "member_count" | "name" | "relevant" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * `true` answers the number of channels without the channels. Admins who
   * may not manage channels can call it so.
   *
   * Default: false
   */
  total_count_only?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.search` documents, and those of every operation. */
export type AdminConversationsSearchErrorCode =
  | "connected_team_passed_in_is_not_top_level_team"
  | "external_team_not_connected_to_this_org"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_cursor"
  | "invalid_search_channel_type"
  | "invalid_sort"
  | "invalid_sort_dir"
  | "not_allowed"
  | "not_an_admin"
  | "not_an_enterprise"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.conversations.setConversationPrefs` */
export const adminConversationsSetConversationPrefs: Operation = {
  name: "admin.conversations.setConversationPrefs",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["could_not_set_channel_pref"],
};

/** What `admin.conversations.setConversationPrefs` takes. */
export interface AdminConversationsSetConversationPrefsArguments {
  /**
   * The preferences by name, such as `who_can_post` and `can_thread`, sent
   * as JSON. A value that names people joins `type:` and `user:` parts with
   * commas.
   */
  prefs: { [key: string]: unknown };
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsSetConversationPrefs`, and the options of the call. */
export interface AdminConversationsSetConversationPrefsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.setConversationPrefs` documents, and those of every operation. */
export type AdminConversationsSetConversationPrefsErrorCode =
  | "channel_mention_sync_required"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_set_channel_pref"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "invalid_value"
  | "missing_scope"
  | "not_an_admin"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.setCustomRetention` */
export const adminConversationsSetCustomRetention: Operation = {
  name: "admin.conversations.setCustomRetention",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_set_retention"],
};

/** What `admin.conversations.setCustomRetention` takes. */
export interface AdminConversationsSetCustomRetentionArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Days that messages are kept, from 1 to 36,499.
   */
  duration_days: number;
}

/** The optional arguments of `adminConversationsSetCustomRetention`, and the options of the call. */
export interface AdminConversationsSetCustomRetentionOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.setCustomRetention` documents, and those of every operation. */
export type AdminConversationsSetCustomRetentionErrorCode =
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_set_retention"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "invalid_duration"
  | "not_an_admin"
  | "restricted_action"
  | "retention_override_not_allowed"
  | CommonErrorCode;

/** `POST /admin.conversations.setTeams` */
export const adminConversationsSetTeams: Operation = {
  name: "admin.conversations.setTeams",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_set_teams_for_channel"],
};

/** What `admin.conversations.setTeams` takes. */
export interface AdminConversationsSetTeamsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * ID of the workspace that the channel belongs to, if it belongs to one
   * alone. Leave it out for a channel that several workspaces share.
   */
  team_id?: string;
  /**
   * IDs of the workspaces that share the channel from now on. Not needed
   * when the whole organization does.
   */
  target_team_ids?: string[];
  /**
   * `true` shares the channel with the whole organization.
   *
   * Default: false
   */
  org_channel?: boolean;
}

/** The optional arguments of `adminConversationsSetTeams`, and the options of the call. */
export interface AdminConversationsSetTeamsOptions {
  /**
   * ID of the workspace that the channel belongs to, if it belongs to one
   * alone. Leave it out for a channel that several workspaces share.
   */
  team_id?: string;
  /**
   * IDs of the workspaces that share the channel from now on. Not needed
   * when the whole organization does.
   */
  target_team_ids?: string[];
  /**
   * `true` shares the channel with the whole organization.
   *
   * Default: false
   */
  org_channel?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.setTeams` documents, and those of every operation. */
export type AdminConversationsSetTeamsErrorCode =
  | "cannot_add_legacy_disconnected_channel_to_workspaces"
  | "cannot_move_local_channel"
  | "channel_cannot_be_unshared"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_set_teams_for_channel"
  | "default_org_wide_channel"
  | "externally_shared_or_disconnected_channel"
  | "invalid_channel_id"
  | "invalid_target_team"
  | "managed_channel_not_supported"
  | "name_taken"
  | "not_allowed_for_grid_workspace"
  | "not_enabled"
  | "restricted_action"
  | "too_many_target_teams"
  | "unsupported_arguments"
  | CommonErrorCode;

/** `POST /admin.conversations.unarchive` */
export const adminConversationsUnarchive: Operation = {
  name: "admin.conversations.unarchive",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["could_not_unarchive_channel"],
};

/** What `admin.conversations.unarchive` takes. */
export interface AdminConversationsUnarchiveArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
}

/** The optional arguments of `adminConversationsUnarchive`, and the options of the call. */
export interface AdminConversationsUnarchiveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.unarchive` documents, and those of every operation. */
export type AdminConversationsUnarchiveErrorCode =
  | "channel_not_archived"
  | "channel_not_found"
  | "channel_type_not_supported"
  | "could_not_unarchive_channel"
  | "default_org_wide_channel"
  | "feature_not_enabled"
  | "missing_scope"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.conversations.unlinkObjects` */
export const adminConversationsUnlinkObjects: Operation = {
  name: "admin.conversations.unlinkObjects",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.conversations.unlinkObjects` takes. */
export interface AdminConversationsUnlinkObjectsArguments {
  /**
   * ID of the conversation.
   */
  channel: string;
  /**
   * Name of the channel once it is unlinked.
   */
  new_name: string;
}

/** The optional arguments of `adminConversationsUnlinkObjects`, and the options of the call. */
export interface AdminConversationsUnlinkObjectsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.conversations.unlinkObjects` documents, and those of every operation. */
export type AdminConversationsUnlinkObjectsErrorCode =
  | "channel_not_found"
  | "invalid_name_specials"
  | "name_taken"
  | "restricted_action"
  | CommonErrorCode;
