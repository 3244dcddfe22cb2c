import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.roles.addAssignments` */
export const adminRolesAddAssignments: Operation = {
  name: "admin.roles.addAssignments",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.roles.addAssignments` takes. */
export interface AdminRolesAddAssignmentsArguments {
  /**
   * ID of the role to give.
   */
  role_id: string;
  /**
   * IDs of the organizations, workspaces or conversations in which the users
   * get the role; at most 10.
   */
  entity_ids: [string, ...string[]];
  /**
   * IDs of the users.
   */
  user_ids: [string, ...string[]];
}

/** The optional arguments of `adminRolesAddAssignments`, and the options of the call. */
export interface AdminRolesAddAssignmentsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.roles.addAssignments` documents, and those of every operation. */
export type AdminRolesAddAssignmentsErrorCode =
  | "cannot_modify_role_admin"
  | "failed_for_some_entities"
  | "failed_for_some_users"
  | "failed_for_some_users_and_entities"
  | "feature_not_enabled"
  | "invalid_actor"
  | "invalid_role_id"
  | "no_valid_entities"
  | "no_valid_users"
  | "too_many_entities"
  | "too_many_users"
  | CommonErrorCode;

/** `POST /admin.roles.listAssignments` */
export const adminRolesListAssignments: PaginatedOperation = {
  name: "admin.roles.listAssignments",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["role_assignments"],
  },
  perMinute: 50,
};

/** What `admin.roles.listAssignments` takes. */
export interface AdminRolesListAssignmentsArguments {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 200
   */
  limit?: number;
  /**
   * IDs of the roles to list. Without it, all roles.
   */
  role_ids?: string[];
  /**
   * IDs of the organizations, workspaces or conversations to look at.
   * Without it, all of them.
   */
  entity_ids?: [string, ...string[]];
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   */
  sort_dir?: "asc" | "desc" | (string & {});
}

/** The optional arguments of `adminRolesListAssignments`, and the options of the call. */
export interface AdminRolesListAssignmentsOptions {
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 200
   */
  limit?: number;
  /**
   * IDs of the roles to list. Without it, all roles.
   */
  role_ids?: string[];
  /**
   * IDs of the organizations, workspaces or conversations to look at.
   * Without it, all of them.
   */
  entity_ids?: [string, ...string[]];
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.roles.listAssignments` documents, and those of every operation. */
export type AdminRolesListAssignmentsErrorCode =
  | "feature_not_enabled"
  | "invalid_actor"
  | "invalid_arguments"
  | "invalid_cursor"
  | "invalid_role_id"
  | "invalid_sort"
  | CommonErrorCode;

/** `POST /admin.roles.removeAssignments` */
export const adminRolesRemoveAssignments: Operation = {
  name: "admin.roles.removeAssignments",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.roles.removeAssignments` takes. */
export interface AdminRolesRemoveAssignmentsArguments {
  /**
   * ID of the role to take.
   */
  role_id: string;
  /**
   * IDs of the organizations, workspaces or conversations in which the users
   * lose the role; at most 10.
   */
  entity_ids: [string, ...string[]];
  /**
   * IDs of the users.
   */
  user_ids: [string, ...string[]];
}

/** The optional arguments of `adminRolesRemoveAssignments`, and the options of the call. */
export interface AdminRolesRemoveAssignmentsOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.roles.removeAssignments` documents, and those of every operation. */
export type AdminRolesRemoveAssignmentsErrorCode =
  | "cannot_modify_role_admin"
  | "failed_for_some_entities"
  | "failed_for_some_users"
  | "failed_for_some_users_and_entities"
  | "feature_not_enabled"
  | "invalid_actor"
  | "invalid_role_id"
  | "no_valid_entities"
  | "no_valid_users"
  | "too_many_entities"
  | "too_many_users"
  | CommonErrorCode;
