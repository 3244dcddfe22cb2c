import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.apps.mcp.servers.permissions.list` */
export const adminAppsMcpServersPermissionsList: Operation = {
  name: "admin.apps.mcp.servers.permissions.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.apps.mcp.servers.permissions.list` takes. */
export interface AdminAppsMcpServersPermissionsListArguments {
  /**
   * ID of the app.
   */
  app_id: string;
}

/** The optional arguments of `adminAppsMcpServersPermissionsList`, and the options of the call. */
export interface AdminAppsMcpServersPermissionsListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.apps.mcp.servers.permissions.list` documents, and those of every operation. */
export type AdminAppsMcpServersPermissionsListErrorCode =
  | "app_not_found"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_auth"
  | "not_an_enterprise"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /admin.apps.mcp.servers.permissions.set` */
export const adminAppsMcpServersPermissionsSet: Operation = {
  name: "admin.apps.mcp.servers.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.apps.mcp.servers.permissions.set` takes. */
export interface AdminAppsMcpServersPermissionsSetArguments {
  /**
   * ID of the app.
   */
  app_id: string;
  /**
   * ID of the MCP server.
   */
  server_id: string;
  /**
   * Who may use the server: everyone, nobody, those named, or all but those
   * named.
   */
  permission_type:
    | "everyone"
    | "no_one"
    | "named_entities"
    | "named_entities_exclude"
    | (string & {});
  /**
   * IDs of the users whom the permission type names.
   */
  user_ids?: string[];
  /**
   * IDs of the user groups whom the permission type names.
   */
  usergroup_ids?: string[];
}

/** The optional arguments of `adminAppsMcpServersPermissionsSet`, and the options of the call. */
export interface AdminAppsMcpServersPermissionsSetOptions {
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

/** The error codes that `admin.apps.mcp.servers.permissions.set` documents, and those of every operation. */
export type AdminAppsMcpServersPermissionsSetErrorCode =
  | "app_not_found"
  | "feature_not_enabled"
  | "invalid_auth"
  | "invalid_permission_type"
  | "named_entities_cannot_be_empty"
  | "no_valid_named_entities"
  | "not_an_enterprise"
  | "restricted_action"
  | "server_acl_entities_not_in_scope"
  | "server_acl_type_broader_than_app"
  | "server_not_found"
  | "too_many_named_entities"
  | "user_not_found"
  | "usergroup_not_found"
  | CommonErrorCode;
