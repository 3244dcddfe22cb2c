import type { CommonErrorCode } from "../api.js";
import type { Manifest } from "../models/Manifest.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.manifest.create` */
export const appsManifestCreate: Operation = {
  name: "apps.manifest.create",
  body: $fileForm,
  perMinute: 1,
  interrupted: [
    "failed_adding_collaborator",
    "failed_creating_app",
    "failed_datastore_operation",
    "failed_generating_app_token",
  ],
};

/** What `apps.manifest.create` takes. */
export interface AppsManifestCreateArguments {
  /**
   * Manifest of the new app. Goes over the wire as JSON.
   */
  manifest: Manifest;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `appsManifestCreate`, and the options of the call. */
export interface AppsManifestCreateOptions {
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.manifest.create` documents, and those of every operation. */
export type AppsManifestCreateErrorCode =
  | "dynamic_client_registration_failed"
  | "dynamic_client_registration_invalid_redirect_uri"
  | "dynamic_client_registration_invalid_response"
  | "dynamic_client_registration_missing_oauth_endpoints"
  | "dynamic_client_registration_not_supported"
  | "dynamic_client_registration_rejected"
  | "enterprise_is_restricted"
  | "failed_adding_collaborator"
  | "failed_creating_app"
  | "failed_datastore_operation"
  | "failed_generating_app_token"
  | "feature_not_enabled"
  | "invalid_app"
  | "invalid_arguments"
  | "invalid_manager_app"
  | "invalid_manifest"
  | "invalid_team_id"
  | "managed_app_limit_reached"
  | "not_in_team"
  | "oauth_metadata_not_found"
  | "ratelimited"
  | "socket_mode_not_enabled"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /apps.manifest.delete` */
export const appsManifestDelete: Operation = {
  name: "apps.manifest.delete",
  body: $form,
  idempotent: true,
  perMinute: 1,
};

/** What `apps.manifest.delete` takes. */
export interface AppsManifestDeleteArguments {
  /**
   * ID of the app.
   */
  app_id: string;
}

/** The optional arguments of `appsManifestDelete`, and the options of the call. */
export interface AppsManifestDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.manifest.delete` documents, and those of every operation. */
export type AppsManifestDeleteErrorCode =
  | "app_not_eligible"
  | "app_not_found"
  | "app_not_owned_by_manager_app"
  | "internal_error"
  | "invalid_app_id"
  | "no_permission"
  | "published_app_only"
  | CommonErrorCode;

/** `POST /apps.manifest.export` */
export const appsManifestExport: Operation = {
  name: "apps.manifest.export",
  body: $form,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_export"],
};

/** What `apps.manifest.export` takes. */
export interface AppsManifestExportArguments {
  /**
   * ID of the app.
   */
  app_id: string;
}

/** The optional arguments of `appsManifestExport`, and the options of the call. */
export interface AppsManifestExportOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.manifest.export` documents, and those of every operation. */
export type AppsManifestExportErrorCode =
  | "app_not_eligible"
  | "app_not_found"
  | "app_not_owned_by_manager_app"
  | "failed_export"
  | "internal_error"
  | "invalid_app_id"
  | "no_permission"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /apps.manifest.update` */
export const appsManifestUpdate: Operation = {
  name: "apps.manifest.update",
  body: $fileForm,
  idempotent: true,
  perMinute: 1,
  interrupted: [
    "failed_adding_collaborator",
    "failed_creating_app",
    "failed_datastore_operation",
  ],
};

/** What `apps.manifest.update` takes. */
export interface AppsManifestUpdateArguments {
  /**
   * The whole manifest, what stays as well as what changes. Goes over the
   * wire as JSON.
   */
  manifest: Manifest;
  /**
   * ID of the app.
   */
  app_id: string;
}

/** The optional arguments of `appsManifestUpdate`, and the options of the call. */
export interface AppsManifestUpdateOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.manifest.update` documents, and those of every operation. */
export type AppsManifestUpdateErrorCode =
  | "app_not_eligible"
  | "app_not_found"
  | "app_not_owned_by_manager_app"
  | "dynamic_client_registration_failed"
  | "dynamic_client_registration_invalid_redirect_uri"
  | "dynamic_client_registration_invalid_response"
  | "dynamic_client_registration_missing_oauth_endpoints"
  | "dynamic_client_registration_not_supported"
  | "dynamic_client_registration_rejected"
  | "failed_adding_collaborator"
  | "failed_creating_app"
  | "failed_datastore_operation"
  | "internal_error"
  | "invalid_app"
  | "invalid_app_id"
  | "invalid_manifest"
  | "no_permission"
  | "oauth_metadata_not_found"
  | "ratelimited"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /apps.manifest.validate` */
export const appsManifestValidate: Operation = {
  name: "apps.manifest.validate",
  body: $fileForm,
  idempotent: true,
  perMinute: 50,
  interrupted: ["failed_adding_collaborator", "failed_creating_app"],
};

/** What `apps.manifest.validate` takes. */
export interface AppsManifestValidateArguments {
  /**
   * Manifest to check. Goes over the wire as JSON.
   */
  manifest: Manifest;
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsManifestValidate`, and the options of the call. */
export interface AppsManifestValidateOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.manifest.validate` documents, and those of every operation. */
export type AppsManifestValidateErrorCode =
  | "app_not_eligible"
  | "app_not_owned_by_manager_app"
  | "failed_adding_collaborator"
  | "failed_creating_app"
  | "invalid_app"
  | "invalid_app_id"
  | "invalid_manifest"
  | "no_permission"
  | "unknown_method"
  | CommonErrorCode;
