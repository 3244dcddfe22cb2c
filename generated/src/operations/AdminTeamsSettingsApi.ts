import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.teams.settings.info` */
export const adminTeamsSettingsInfo: Operation = {
  name: "admin.teams.settings.info",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_to_fetch_info"],
};

/** What `admin.teams.settings.info` takes. */
export interface AdminTeamsSettingsInfoArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
}

/** The optional arguments of `adminTeamsSettingsInfo`, and the options of the call. */
export interface AdminTeamsSettingsInfoOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.settings.info` documents, and those of every operation. */
export type AdminTeamsSettingsInfoErrorCode =
  | "failed_to_fetch_info"
  | "feature_not_enabled"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.teams.settings.setDefaultChannels` */
export const adminTeamsSettingsSetDefaultChannels: Operation = {
  name: "admin.teams.settings.setDefaultChannels",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_set_default_channels"],
};

/** What `admin.teams.settings.setDefaultChannels` takes. */
export interface AdminTeamsSettingsSetDefaultChannelsArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * IDs of the channels, at most 100.
   */
  channel_ids: [string, ...string[]];
}

/** The optional arguments of `adminTeamsSettingsSetDefaultChannels`, and the options of the call. */
export interface AdminTeamsSettingsSetDefaultChannelsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.settings.setDefaultChannels` documents, and those of every operation. */
export type AdminTeamsSettingsSetDefaultChannelsErrorCode =
  | "failed_to_set_default_channels"
  | "feature_not_enabled"
  | "invalid_auth"
  | "not_an_admin"
  | "one_or_more_invalid_channels"
  | "restricted_action"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.teams.settings.setDescription` */
export const adminTeamsSettingsSetDescription: Operation = {
  name: "admin.teams.settings.setDescription",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_set_description"],
};

/** What `admin.teams.settings.setDescription` takes. */
export interface AdminTeamsSettingsSetDescriptionArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * The new description.
   */
  description: string;
}

/** The optional arguments of `adminTeamsSettingsSetDescription`, and the options of the call. */
export interface AdminTeamsSettingsSetDescriptionOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.settings.setDescription` documents, and those of every operation. */
export type AdminTeamsSettingsSetDescriptionErrorCode =
  | "failed_to_set_description"
  | "feature_not_enabled"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.teams.settings.setDiscoverability` */
export const adminTeamsSettingsSetDiscoverability: Operation = {
  name: "admin.teams.settings.setDiscoverability",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_set_discoverability"],
};

/** What `admin.teams.settings.setDiscoverability` takes. */
export interface AdminTeamsSettingsSetDiscoverabilityArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * Who may join the workspace: `open` any member of the organization,
   * `invite_only` who asks and is let in, `closed` who is added, `unlisted`
   * who is added, and others do not see it.
   */
  discoverability:
    "closed" | "invite_only" | "open" | "unlisted" | (string & {});
}

/** The optional arguments of `adminTeamsSettingsSetDiscoverability`, and the options of the call. */
export interface AdminTeamsSettingsSetDiscoverabilityOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.settings.setDiscoverability` documents, and those of every operation. */
export type AdminTeamsSettingsSetDiscoverabilityErrorCode =
  | "discoverability_setting_invalid"
  | "failed_to_set_discoverability"
  | "feature_not_enabled"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.teams.settings.setIcon` */
export const adminTeamsSettingsSetIcon: Operation = {
  name: "admin.teams.settings.setIcon",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_set_icon"],
};

/** What `admin.teams.settings.setIcon` takes. */
export interface AdminTeamsSettingsSetIconArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * Address of the image.
   */
  image_url: string;
}

/** The optional arguments of `adminTeamsSettingsSetIcon`, and the options of the call. */
export interface AdminTeamsSettingsSetIconOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.settings.setIcon` documents, and those of every operation. */
export type AdminTeamsSettingsSetIconErrorCode =
  | "failed_to_set_icon"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_url"
  | "not_an_admin"
  | "team_not_found"
  | CommonErrorCode;

/** `POST /admin.teams.settings.setName` */
export const adminTeamsSettingsSetName: Operation = {
  name: "admin.teams.settings.setName",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_to_set_name"],
};

/** What `admin.teams.settings.setName` takes. */
export interface AdminTeamsSettingsSetNameArguments {
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * The new name.
   */
  name: string;
}

/** The optional arguments of `adminTeamsSettingsSetName`, and the options of the call. */
export interface AdminTeamsSettingsSetNameOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.teams.settings.setName` documents, and those of every operation. */
export type AdminTeamsSettingsSetNameErrorCode =
  | "failed_to_set_name"
  | "feature_not_enabled"
  | "team_not_found"
  | CommonErrorCode;
