import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.functions.permissions.lookup` */
export const adminFunctionsPermissionsLookup: Operation = {
  name: "admin.functions.permissions.lookup",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.functions.permissions.lookup` takes. */
export interface AdminFunctionsPermissionsLookupArguments {
  /**
   * IDs of the functions. They begin with `Fn`.
   */
  function_ids: [string, ...string[]];
}

/** The optional arguments of `adminFunctionsPermissionsLookup`, and the options of the call. */
export interface AdminFunctionsPermissionsLookupOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.functions.permissions.lookup` documents, and those of every operation. */
export type AdminFunctionsPermissionsLookupErrorCode =
  "access_denied" | "restricted_action" | CommonErrorCode;

/** `POST /admin.functions.permissions.set` */
export const adminFunctionsPermissionsSet: Operation = {
  name: "admin.functions.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.functions.permissions.set` takes. */
export interface AdminFunctionsPermissionsSetArguments {
  /**
   * ID of the function.
   */
  function_id: string;
  /**
   * Who may use the function; with `named_entities`, those named in the
   * call.
   */
  visibility?:
    | "everyone"
    | "app_collaborators"
    | "named_entities"
    | "no_one"
    | (string & {});
  /**
   * IDs of the users, with the visibility `named_entities`.
   */
  user_ids?: [string, ...string[]];
  /**
   * Who may use the function, and who may let it into private channels; one
   * object for each of the two.
   */
  permissions?: {
    visibility: "everyone" | "named_entities" | "no_one" | (string & {});
    permission_type:
      "slack_function" | "private_channel_access" | (string & {});
    user_ids?: string[];
  }[];
}

/** The optional arguments of `adminFunctionsPermissionsSet`, and the options of the call. */
export interface AdminFunctionsPermissionsSetOptions {
  /**
   * Who may use the function; with `named_entities`, those named in the
   * call.
   */
  visibility?:
    | "everyone"
    | "app_collaborators"
    | "named_entities"
    | "no_one"
    | (string & {});
  /**
   * IDs of the users, with the visibility `named_entities`.
   */
  user_ids?: [string, ...string[]];
  /**
   * Who may use the function, and who may let it into private channels; one
   * object for each of the two.
   */
  permissions?: {
    visibility: "everyone" | "named_entities" | "no_one" | (string & {});
    permission_type:
      "slack_function" | "private_channel_access" | (string & {});
    user_ids?: string[];
  }[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.functions.permissions.set` documents, and those of every operation. */
export type AdminFunctionsPermissionsSetErrorCode =
  | "access_denied"
  | "function_not_found"
  | "invalid_permission"
  | "invalid_permission_type"
  | "invalid_setting"
  | "invalid_visibility"
  | "restricted_action"
  | "unknown_method"
  | CommonErrorCode;
