import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /admin.barriers.create` */
export const adminBarriersCreate: Operation = {
  name: "admin.barriers.create",
  body: $form,
  perMinute: 20,
};

/** What `admin.barriers.create` takes. */
export interface AdminBarriersCreateArguments {
  /**
   * ID of the identity provider's group that the barrier is about.
   */
  primary_usergroup_id: string;
  /**
   * IDs of the identity provider's groups that the first one is kept apart
   * from.
   */
  barriered_from_usergroup_ids: string[];
  /**
   * What the barrier blocks. Slack takes only all three at once: `im`,
   * `mpim` and `call`.
   */
  restricted_subjects: [
    "im" | "mpim" | "call" | (string & {}),
    ...("im" | "mpim" | "call" | (string & {}))[],
  ];
}

/** The optional arguments of `adminBarriersCreate`, and the options of the call. */
export interface AdminBarriersCreateOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.barriers.create` documents, and those of every operation. */
export type AdminBarriersCreateErrorCode =
  | "barrier_already_exists"
  | "barriered_from_usergroups_not_found"
  | "feature_not_enabled"
  | "invalid_restricted_subjects"
  | "not_an_admin"
  | "primary_usergroup_not_found"
  | CommonErrorCode;

/** `POST /admin.barriers.delete` */
export const adminBarriersDelete: Operation = {
  name: "admin.barriers.delete",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.barriers.delete` takes. */
export interface AdminBarriersDeleteArguments {
  /**
   * ID of the barrier. It begins with `Ba`.
   */
  barrier_id: string;
}

/** The optional arguments of `adminBarriersDelete`, and the options of the call. */
export interface AdminBarriersDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.barriers.delete` documents, and those of every operation. */
export type AdminBarriersDeleteErrorCode =
  | "barrier_not_found"
  | "feature_not_enabled"
  | "not_an_admin"
  | CommonErrorCode;

/** `POST /admin.barriers.list` */
export const adminBarriersList: PaginatedOperation = {
  name: "admin.barriers.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["barriers"],
  },
  perMinute: 20,
};

/** What `admin.barriers.list` takes. */
export interface AdminBarriersListArguments {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
}

/** The optional arguments of `adminBarriersList`, and the options of the call. */
export interface AdminBarriersListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 100
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

/** The error codes that `admin.barriers.list` documents, and those of every operation. */
export type AdminBarriersListErrorCode =
  "feature_not_enabled" | "invalid_cursor" | "not_an_admin" | CommonErrorCode;

/** `POST /admin.barriers.update` */
export const adminBarriersUpdate: Operation = {
  name: "admin.barriers.update",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `admin.barriers.update` takes. */
export interface AdminBarriersUpdateArguments {
  /**
   * ID of the barrier. It begins with `Ba`.
   */
  barrier_id: string;
  /**
   * ID of the identity provider's group that the barrier is about.
   */
  primary_usergroup_id: string;
  /**
   * IDs of the identity provider's groups that the first one is kept apart
   * from.
   */
  barriered_from_usergroup_ids: string[];
  /**
   * What the barrier blocks. Slack takes only all three at once: `im`,
   * `mpim` and `call`.
   */
  restricted_subjects: [
    "im" | "mpim" | "call" | (string & {}),
    ...("im" | "mpim" | "call" | (string & {}))[],
  ];
}

/** The optional arguments of `adminBarriersUpdate`, and the options of the call. */
export interface AdminBarriersUpdateOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `admin.barriers.update` documents, and those of every operation. */
export type AdminBarriersUpdateErrorCode =
  | "barrier_already_exists"
  | "barrier_not_found"
  | "barriered_from_usergroups_not_found"
  | "feature_not_enabled"
  | "invalid_restricted_subjects"
  | "not_an_admin"
  | "primary_usergroup_not_found"
  | CommonErrorCode;
