import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.auth.policy.assignEntities` */
export const adminAuthPolicyAssignEntities: Operation = {
  name: "admin.auth.policy.assignEntities",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `admin.auth.policy.assignEntities` takes. */
export interface AdminAuthPolicyAssignEntitiesArguments {
  /**
   * Kind of what is assigned; Slack takes `USER` only.
   */
  entity_type: "USER";
  /**
   * IDs of the users to assign.
   */
  entity_ids: [string, ...string[]];
  /**
   * Name of the policy; Slack takes `email_password` only.
   */
  policy_name: "email_password";
}

/** The optional arguments of `adminAuthPolicyAssignEntities`, and the options of the call. */
export interface AdminAuthPolicyAssignEntitiesOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.auth.policy.assignEntities` documents, and those of every operation. */
export type AdminAuthPolicyAssignEntitiesErrorCode =
  | "admin_unauthorized"
  | "entity_not_found"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "invalid_auth"
  | "not_an_admin"
  | "over_max_entity_limit"
  | "policy_not_found"
  | "ratelimited"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /admin.auth.policy.getEntities` */
export const adminAuthPolicyGetEntities: PaginatedOperation = {
  name: "admin.auth.policy.getEntities",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["entities"],
  },
  perMinute: 100,
};

/** What `admin.auth.policy.getEntities` takes. */
export interface AdminAuthPolicyGetEntitiesArguments {
  /**
   * Name of the policy; Slack takes `email_password` only.
   */
  policy_name: "email_password";
  /**
   * Kind of what is listed; Slack takes `USER` only.
   */
  entity_type?: "USER";
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminAuthPolicyGetEntities`, and the options of the call. */
export interface AdminAuthPolicyGetEntitiesOptions {
  /**
   * Kind of what is listed; Slack takes `USER` only.
   */
  entity_type?: "USER";
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 1000
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.auth.policy.getEntities` documents, and those of every operation. */
export type AdminAuthPolicyGetEntitiesErrorCode =
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_cursor"
  | "not_an_admin"
  | "policy_not_found"
  | "ratelimited"
  | CommonErrorCode;

/** `POST /admin.auth.policy.removeEntities` */
export const adminAuthPolicyRemoveEntities: Operation = {
  name: "admin.auth.policy.removeEntities",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `admin.auth.policy.removeEntities` takes. */
export interface AdminAuthPolicyRemoveEntitiesArguments {
  /**
   * Name of the policy; Slack takes `email_password` only.
   */
  policy_name: "email_password";
  /**
   * IDs of the users to remove.
   */
  entity_ids: [string, ...string[]];
  /**
   * Kind of what is removed; Slack takes `USER` only.
   */
  entity_type: "USER";
}

/** The optional arguments of `adminAuthPolicyRemoveEntities`, and the options of the call. */
export interface AdminAuthPolicyRemoveEntitiesOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.auth.policy.removeEntities` documents, and those of every operation. */
export type AdminAuthPolicyRemoveEntitiesErrorCode =
  | "entity_not_found"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_arguments"
  | "invalid_auth"
  | "not_an_admin"
  | "policy_not_found"
  | "ratelimited"
  | CommonErrorCode;
