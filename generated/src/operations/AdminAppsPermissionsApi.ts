import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.permissions.add` */
export const adminAppsPermissionsAdd: Operation = {
  name: "admin.apps.permissions.add",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_update_channels"],
};

/** What `admin.apps.permissions.add` takes. */
export interface AdminAppsPermissionsAddArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * IDs of the users to add.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups to add.
   */
  usergroup_ids?: string[];
}

/** The optional arguments of `adminAppsPermissionsAdd`, and the options of the call. */
export interface AdminAppsPermissionsAddOptions {
  /**
   * IDs of the users to add.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups to add.
   */
  usergroup_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.permissions.add` documents, and those of every operation. */
export type AdminAppsPermissionsAddErrorCode =
  | "access_denied"
  | "app_acl_not_found"
  | "app_not_found"
  | "channel_not_found"
  | "failed_to_update_channels"
  | "internal_error"
  | "invalid_auth"
  | "invalid_channel_restriction_mode"
  | "invalid_entities"
  | "invalid_permission_type"
  | "no_valid_named_entities"
  | "not_an_enterprise"
  | "too_many_named_entities"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.apps.permissions.list` */
export const adminAppsPermissionsList: Operation = {
  name: "admin.apps.permissions.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.apps.permissions.list` takes. */
export interface AdminAppsPermissionsListArguments {
  /**
   * ID of the app.
   */
  app_id: string;
}

/** The optional arguments of `adminAppsPermissionsList`, and the options of the call. */
export interface AdminAppsPermissionsListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.permissions.list` documents, and those of every operation. */
export type AdminAppsPermissionsListErrorCode =
  | "access_denied"
  | "app_not_found"
  | "invalid_auth"
  | "invalid_permission_type"
  | "not_an_enterprise"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.apps.permissions.remove` */
export const adminAppsPermissionsRemove: Operation = {
  name: "admin.apps.permissions.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["failed_to_update_channels"],
};

/** What `admin.apps.permissions.remove` takes. */
export interface AdminAppsPermissionsRemoveArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * IDs of the users to remove.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups to remove.
   */
  usergroup_ids?: string[];
}

/** The optional arguments of `adminAppsPermissionsRemove`, and the options of the call. */
export interface AdminAppsPermissionsRemoveOptions {
  /**
   * IDs of the users to remove.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups to remove.
   */
  usergroup_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.permissions.remove` documents, and those of every operation. */
export type AdminAppsPermissionsRemoveErrorCode =
  | "access_denied"
  | "app_acl_not_found"
  | "app_not_found"
  | "channel_not_found"
  | "failed_to_update_channels"
  | "internal_error"
  | "invalid_auth"
  | "invalid_channel_restriction_mode"
  | "invalid_permission_type"
  | "named_entities_cannot_be_empty"
  | "not_an_enterprise"
  | "too_many_named_entities"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /admin.apps.permissions.set` */
export const adminAppsPermissionsSet: Operation = {
  name: "admin.apps.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.apps.permissions.set` takes. */
export interface AdminAppsPermissionsSetArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * Who may use the app: everyone, nobody, or those named.
   */
  permission_type: "everyone" | "named_entities" | "no_one" | (string & {});
  /**
   * IDs of the users whom the permission type names.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups whom the permission type names.
   */
  usergroup_ids?: string[];
}

/** The optional arguments of `adminAppsPermissionsSet`, and the options of the call. */
export interface AdminAppsPermissionsSetOptions {
  /**
   * IDs of the users whom the permission type names.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups whom the permission type names.
   */
  usergroup_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.permissions.set` documents, and those of every operation. */
export type AdminAppsPermissionsSetErrorCode =
  | "access_denied"
  | "app_not_found"
  | "channel_ids_required"
  | "channel_not_found"
  | "invalid_auth"
  | "invalid_channel_restriction_mode"
  | "invalid_permission_type"
  | "named_entities_cannot_be_empty"
  | "no_valid_named_entities"
  | "not_an_enterprise"
  | "too_many_named_entities"
  | "user_not_found"
  | "usergroup_not_found"
  | CommonErrorCode;
