import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /functions.distributions.permissions.add` */
export const functionsDistributionsPermissionsAdd: Operation = {
  name: "functions.distributions.permissions.add",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `functions.distributions.permissions.add` takes. */
export interface FunctionsDistributionsPermissionsAddArguments {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
}

/** The optional arguments of `functionsDistributionsPermissionsAdd`, and the options of the call. */
export interface FunctionsDistributionsPermissionsAddOptions {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.distributions.permissions.add` documents, and those of every operation. */
export type FunctionsDistributionsPermissionsAddErrorCode =
  | "access_denied"
  | "app_not_found"
  | "function_not_found"
  | "invalid_permission_type"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /functions.distributions.permissions.list` */
export const functionsDistributionsPermissionsList: Operation = {
  name: "functions.distributions.permissions.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `functions.distributions.permissions.list` takes. */
export interface FunctionsDistributionsPermissionsListArguments {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
}

/** The optional arguments of `functionsDistributionsPermissionsList`, and the options of the call. */
export interface FunctionsDistributionsPermissionsListOptions {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.distributions.permissions.list` documents, and those of every operation. */
export type FunctionsDistributionsPermissionsListErrorCode =
  | "access_denied"
  | "app_not_found"
  | "function_not_found"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /functions.distributions.permissions.remove` */
export const functionsDistributionsPermissionsRemove: Operation = {
  name: "functions.distributions.permissions.remove",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `functions.distributions.permissions.remove` takes. */
export interface FunctionsDistributionsPermissionsRemoveArguments {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
}

/** The optional arguments of `functionsDistributionsPermissionsRemove`, and the options of the call. */
export interface FunctionsDistributionsPermissionsRemoveOptions {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.distributions.permissions.remove` documents, and those of every operation. */
export type FunctionsDistributionsPermissionsRemoveErrorCode =
  | "access_denied"
  | "app_not_found"
  | "function_not_found"
  | "invalid_permission_type"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /functions.distributions.permissions.set` */
export const functionsDistributionsPermissionsSet: Operation = {
  name: "functions.distributions.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `functions.distributions.permissions.set` takes. */
export interface FunctionsDistributionsPermissionsSetArguments {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /**
   * Who may use the function: `everyone`, the app's collaborators, those
   * named, or Slack itself.
   */
  permission_type?:
    | "everyone"
    | "app_collaborators"
    | "named_entities"
    | "system"
    | (string & {});
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations.
   */
  org_ids?: string[];
}

/** The optional arguments of `functionsDistributionsPermissionsSet`, and the options of the call. */
export interface FunctionsDistributionsPermissionsSetOptions {
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Callback ID of the function, in place of `function_id`.
   */
  function_callback_id?: string;
  /**
   * ID of the app that the function belongs to.
   */
  function_app_id?: string;
  /**
   * Who may use the function: `everyone`, the app's collaborators, those
   * named, or Slack itself.
   */
  permission_type?:
    | "everyone"
    | "app_collaborators"
    | "named_entities"
    | "system"
    | (string & {});
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations.
   */
  org_ids?: string[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `functions.distributions.permissions.set` documents, and those of every operation. */
export type FunctionsDistributionsPermissionsSetErrorCode =
  | "access_denied"
  | "app_not_found"
  | "function_not_found"
  | "invalid_named_entities"
  | "invalid_permission_type"
  | "permission_type_required"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;
