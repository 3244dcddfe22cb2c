import type { CommonErrorCode } from "../api.js";
import type { TriggerTypePermissionChange } from "../models/TriggerTypePermissionChange.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.workflows.triggers.types.permissions.lookup` */
export const adminWorkflowsTriggersTypesPermissionsLookup: Operation = {
  name: "admin.workflows.triggers.types.permissions.lookup",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.workflows.triggers.types.permissions.lookup` takes. */
export interface AdminWorkflowsTriggersTypesPermissionsLookupArguments {
  /**
   * IDs of the types of triggers, at most 1000.
   */
  trigger_type_ids: [string, ...string[]];
}

/** The optional arguments of `adminWorkflowsTriggersTypesPermissionsLookup`, and the options of the call. */
export interface AdminWorkflowsTriggersTypesPermissionsLookupOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.triggers.types.permissions.lookup` documents, and those of every operation. */
export type AdminWorkflowsTriggersTypesPermissionsLookupErrorCode =
  "restricted_action" | "trigger_type_id_not_found" | CommonErrorCode;

/** `POST /admin.workflows.triggers.types.permissions.set` */
export const adminWorkflowsTriggersTypesPermissionsSet: Operation = {
  name: "admin.workflows.triggers.types.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `admin.workflows.triggers.types.permissions.set` takes. */
export interface AdminWorkflowsTriggersTypesPermissionsSetArguments {
  /**
   * ID of the type of trigger.
   */
  id: string;
  /**
   * Who may use it: `everyone`, `no_one`, or with `named_entities` the users
   * in `user_ids`.
   */
  visibility?: "everyone" | "named_entities" | "no_one" | (string & {});
  /**
   * IDs of the users who may use it, at most 50. Needs `visibility` to be
   * `named_entities`.
   */
  user_ids?: string[];
  /**
   * Who has each of the trigger type's permissions.
   */
  permissions?: {
    permissions?: { [key: string]: TriggerTypePermissionChange };
    [key: string]: unknown;
  };
}

/** The optional arguments of `adminWorkflowsTriggersTypesPermissionsSet`, and the options of the call. */
export interface AdminWorkflowsTriggersTypesPermissionsSetOptions {
  /**
   * Who may use it: `everyone`, `no_one`, or with `named_entities` the users
   * in `user_ids`.
   */
  visibility?: "everyone" | "named_entities" | "no_one" | (string & {});
  /**
   * IDs of the users who may use it, at most 50. Needs `visibility` to be
   * `named_entities`.
   */
  user_ids?: string[];
  /**
   * Who has each of the trigger type's permissions.
   */
  permissions?: {
    permissions?: { [key: string]: TriggerTypePermissionChange };
    [key: string]: unknown;
  };
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.triggers.types.permissions.set` documents, and those of every operation. */
export type AdminWorkflowsTriggersTypesPermissionsSetErrorCode =
  | "invalid_named_entities"
  | "invalid_permission_set"
  | "invalid_permission_type"
  | "required_visibility"
  | "restricted_action"
  | "trigger_type_id_not_found"
  | "visibility_is_not_named_entities"
  | CommonErrorCode;
