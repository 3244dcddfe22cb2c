import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.workflows.collaborators.add` */
export const adminWorkflowsCollaboratorsAdd: Operation = {
  name: "admin.workflows.collaborators.add",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["error_adding_collaborators"],
};

/** What `admin.workflows.collaborators.add` takes. */
export interface AdminWorkflowsCollaboratorsAddArguments {
  /**
   * IDs of the workflows, at most 50.
   */
  workflow_ids: [string, ...string[]];
  /**
   * IDs of the users to add, at most 50.
   */
  collaborator_ids: [string, ...string[]];
}

/** The optional arguments of `adminWorkflowsCollaboratorsAdd`, and the options of the call. */
export interface AdminWorkflowsCollaboratorsAddOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.collaborators.add` documents, and those of every operation. */
export type AdminWorkflowsCollaboratorsAddErrorCode =
  "error_adding_collaborators" | "not_allowed" | CommonErrorCode;

/** `POST /admin.workflows.collaborators.remove` */
export const adminWorkflowsCollaboratorsRemove: Operation = {
  name: "admin.workflows.collaborators.remove",
  body: $form,
  idempotent: true,
  perMinute: 20,
  interrupted: ["error_removing_collaborators"],
};

/** What `admin.workflows.collaborators.remove` takes. */
export interface AdminWorkflowsCollaboratorsRemoveArguments {
  /**
   * IDs of the workflows, at most 50.
   */
  workflow_ids: [string, ...string[]];
  /**
   * IDs of the users to remove, at most 50.
   */
  collaborator_ids: [string, ...string[]];
}

/** The optional arguments of `adminWorkflowsCollaboratorsRemove`, and the options of the call. */
export interface AdminWorkflowsCollaboratorsRemoveOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.workflows.collaborators.remove` documents, and those of every operation. */
export type AdminWorkflowsCollaboratorsRemoveErrorCode =
  "error_removing_collaborators" | "not_allowed" | CommonErrorCode;
