import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /workflows.triggers.permissions.add` */
export const workflowsTriggersPermissionsAdd: Operation = {
  name: "workflows.triggers.permissions.add",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `workflows.triggers.permissions.add` takes. */
export interface WorkflowsTriggersPermissionsAddArguments {
  /**
   * ID of the trigger.
   */
  trigger_id: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations.
   */
  org_ids?: string[];
}

/** The optional arguments of `workflowsTriggersPermissionsAdd`, and the options of the call. */
export interface WorkflowsTriggersPermissionsAddOptions {
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
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

/** The error codes that `workflows.triggers.permissions.add` documents, and those of every operation. */
export type WorkflowsTriggersPermissionsAddErrorCode =
  | "access_denied"
  | "channel_not_found"
  | "connected_org_denied"
  | "connected_team_denied"
  | "connected_user_denied"
  | "invalid_permission_type"
  | "no_valid_named_entities"
  | "org_not_connected"
  | "org_not_found"
  | "shared_channel_denied"
  | "team_not_connected"
  | "team_not_found"
  | "too_many_named_entities"
  | "trigger_not_found"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /workflows.triggers.permissions.list` */
export const workflowsTriggersPermissionsList: Operation = {
  name: "workflows.triggers.permissions.list",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `workflows.triggers.permissions.list` takes. */
export interface WorkflowsTriggersPermissionsListArguments {
  /**
   * ID of the trigger.
   */
  trigger_id: string;
}

/** The optional arguments of `workflowsTriggersPermissionsList`, and the options of the call. */
export interface WorkflowsTriggersPermissionsListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `workflows.triggers.permissions.list` documents, and those of every operation. */
export type WorkflowsTriggersPermissionsListErrorCode =
  "access_denied" | "trigger_not_found" | "unknown_method" | CommonErrorCode;

/** `POST /workflows.triggers.permissions.remove` */
export const workflowsTriggersPermissionsRemove: Operation = {
  name: "workflows.triggers.permissions.remove",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `workflows.triggers.permissions.remove` takes. */
export interface WorkflowsTriggersPermissionsRemoveArguments {
  /**
   * ID of the trigger.
   */
  trigger_id: string;
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations.
   */
  org_ids?: string[];
}

/** The optional arguments of `workflowsTriggersPermissionsRemove`, and the options of the call. */
export interface WorkflowsTriggersPermissionsRemoveOptions {
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
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

/** The error codes that `workflows.triggers.permissions.remove` documents, and those of every operation. */
export type WorkflowsTriggersPermissionsRemoveErrorCode =
  | "access_denied"
  | "connected_org_denied"
  | "connected_team_denied"
  | "connected_user_denied"
  | "invalid_permission_type"
  | "named_entities_cannot_be_empty"
  | "org_not_connected"
  | "org_not_found"
  | "shared_channel_denied"
  | "too_many_named_entities"
  | "trigger_not_found"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /workflows.triggers.permissions.set` */
export const workflowsTriggersPermissionsSet: Operation = {
  name: "workflows.triggers.permissions.set",
  body: $form,
  idempotent: true,
  perMinute: 50,
};

/** What `workflows.triggers.permissions.set` takes. */
export interface WorkflowsTriggersPermissionsSetArguments {
  /**
   * ID of the trigger.
   */
  trigger_id: string;
  /**
   * Who may run the trigger: `everyone`, the app's collaborators, or those
   * named.
   */
  permission_type:
    "everyone" | "app_collaborators" | "named_entities" | (string & {});
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
  /**
   * IDs of the workspaces.
   */
  team_ids?: string[];
  /**
   * IDs of the organizations.
   */
  org_ids?: string[];
}

/** The optional arguments of `workflowsTriggersPermissionsSet`, and the options of the call. */
export interface WorkflowsTriggersPermissionsSetOptions {
  /**
   * IDs of the users.
   */
  user_ids?: string[];
  /**
   * IDs of the conversations.
   */
  channel_ids?: string[];
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

/** The error codes that `workflows.triggers.permissions.set` documents, and those of every operation. */
export type WorkflowsTriggersPermissionsSetErrorCode =
  | "access_denied"
  | "channel_not_found"
  | "connected_org_denied"
  | "connected_team_denied"
  | "connected_user_denied"
  | "external_workspace_denied"
  | "invalid_permission_type"
  | "named_entities_cannot_be_empty"
  | "no_valid_named_entities"
  | "org_not_connected"
  | "org_not_found"
  | "shared_channel_denied"
  | "team_not_connected"
  | "team_not_found"
  | "too_many_named_entities"
  | "trigger_not_found"
  | "unknown_method"
  | "user_not_found"
  | CommonErrorCode;
