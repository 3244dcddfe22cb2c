import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /workflows.featured.add` */
export const workflowsFeaturedAdd: Operation = {
  name: "workflows.featured.add",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["error_modifying_workflows"],
};

/** What `workflows.featured.add` takes. */
export interface WorkflowsFeaturedAddArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * IDs of the triggers.
   */
  trigger_ids: [string, ...string[]];
}

/** The optional arguments of `workflowsFeaturedAdd`, and the options of the call. */
export interface WorkflowsFeaturedAddOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `workflows.featured.add` documents, and those of every operation. */
export type WorkflowsFeaturedAddErrorCode =
  | "error_modifying_workflows"
  | "method_not_supported"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /workflows.featured.list` */
export const workflowsFeaturedList: Operation = {
  name: "workflows.featured.list",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `workflows.featured.list` takes. */
export interface WorkflowsFeaturedListArguments {
  /**
   * IDs of the conversations.
   */
  channel_ids: [string, ...string[]];
}

/** The optional arguments of `workflowsFeaturedList`, and the options of the call. */
export interface WorkflowsFeaturedListOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `workflows.featured.list` documents, and those of every operation. */
export type WorkflowsFeaturedListErrorCode =
  | "channel_not_found"
  | "error_invalid_channels"
  | "method_not_supported"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /workflows.featured.remove` */
export const workflowsFeaturedRemove: Operation = {
  name: "workflows.featured.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["error_modifying_workflows"],
};

/** What `workflows.featured.remove` takes. */
export interface WorkflowsFeaturedRemoveArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * IDs of the triggers.
   */
  trigger_ids: [string, ...string[]];
}

/** The optional arguments of `workflowsFeaturedRemove`, and the options of the call. */
export interface WorkflowsFeaturedRemoveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `workflows.featured.remove` documents, and those of every operation. */
export type WorkflowsFeaturedRemoveErrorCode =
  | "error_modifying_workflows"
  | "method_not_supported"
  | "restricted_action"
  | CommonErrorCode;

/** `POST /workflows.featured.set` */
export const workflowsFeaturedSet: Operation = {
  name: "workflows.featured.set",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["error_modifying_workflows"],
};

/** What `workflows.featured.set` takes. */
export interface WorkflowsFeaturedSetArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * IDs of the triggers.
   */
  trigger_ids: [string, ...string[]];
}

/** The optional arguments of `workflowsFeaturedSet`, and the options of the call. */
export interface WorkflowsFeaturedSetOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `workflows.featured.set` documents, and those of every operation. */
export type WorkflowsFeaturedSetErrorCode =
  | "error_modifying_workflows"
  | "method_not_supported"
  | "restricted_action"
  | CommonErrorCode;
