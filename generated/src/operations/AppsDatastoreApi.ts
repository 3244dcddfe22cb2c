import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /apps.datastore.bulkDelete` */
export const appsDatastoreBulkDelete: Operation = {
  name: "apps.datastore.bulkDelete",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.bulkDelete` takes. */
export interface AppsDatastoreBulkDeleteArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * IDs of the items to delete, 1 to 25.
   */
  ids: [string, ...string[]];
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreBulkDelete`, and the options of the call. */
export interface AppsDatastoreBulkDeleteOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.bulkDelete` documents, and those of every operation. */
export type AppsDatastoreBulkDeleteErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "partial_failure"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /apps.datastore.bulkGet` */
export const appsDatastoreBulkGet: Operation = {
  name: "apps.datastore.bulkGet",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.bulkGet` takes. */
export interface AppsDatastoreBulkGetArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * IDs of the items to get, 1 to 25.
   */
  ids: [string, ...string[]];
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreBulkGet`, and the options of the call. */
export interface AppsDatastoreBulkGetOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.bulkGet` documents, and those of every operation. */
export type AppsDatastoreBulkGetErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "partial_failure"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /apps.datastore.bulkPut` */
export const appsDatastoreBulkPut: Operation = {
  name: "apps.datastore.bulkPut",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.bulkPut` takes. */
export interface AppsDatastoreBulkPutArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * The items to put, 1 to 25, each with its attributes by name.
   */
  items: [{ [key: string]: unknown }, ...{ [key: string]: unknown }[]];
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreBulkPut`, and the options of the call. */
export interface AppsDatastoreBulkPutOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.bulkPut` documents, and those of every operation. */
export type AppsDatastoreBulkPutErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "partial_failure"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /apps.datastore.count` */
export const appsDatastoreCount: Operation = {
  name: "apps.datastore.count",
  body: $form,
  idempotent: true,
  perMinute: 50,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.count` takes. */
export interface AppsDatastoreCountArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * Condition on the attributes, in the syntax of DynamoDB. Without it, all
   * items.
   */
  expression?: string;
  /**
   * Names of the attributes that the expression speaks of, by their `#`
   * placeholder.
   */
  expression_attributes?: { [key: string]: unknown };
  /**
   * Values that the expression speaks of, by their `:` placeholder.
   */
  expression_values?: { [key: string]: unknown };
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreCount`, and the options of the call. */
export interface AppsDatastoreCountOptions {
  /**
   * Condition on the attributes, in the syntax of DynamoDB. Without it, all
   * items.
   */
  expression?: string;
  /**
   * Names of the attributes that the expression speaks of, by their `#`
   * placeholder.
   */
  expression_attributes?: { [key: string]: unknown };
  /**
   * Values that the expression speaks of, by their `:` placeholder.
   */
  expression_values?: { [key: string]: unknown };
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.count` documents, and those of every operation. */
export type AppsDatastoreCountErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | CommonErrorCode;

/** `POST /apps.datastore.delete` */
export const appsDatastoreDelete: Operation = {
  name: "apps.datastore.delete",
  body: $form,
  idempotent: true,
  perMinute: 100,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.delete` takes. */
export interface AppsDatastoreDeleteArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * ID of the item to delete.
   */
  id: string;
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreDelete`, and the options of the call. */
export interface AppsDatastoreDeleteOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.delete` documents, and those of every operation. */
export type AppsDatastoreDeleteErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "restricted_plan_level"
  | CommonErrorCode;

/** `POST /apps.datastore.get` */
export const appsDatastoreGet: Operation = {
  name: "apps.datastore.get",
  body: $form,
  idempotent: true,
  perMinute: 100,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.get` takes. */
export interface AppsDatastoreGetArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * ID of the item to get.
   */
  id: string;
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreGet`, and the options of the call. */
export interface AppsDatastoreGetOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.get` documents, and those of every operation. */
export type AppsDatastoreGetErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | CommonErrorCode;

/** `POST /apps.datastore.put` */
export const appsDatastorePut: Operation = {
  name: "apps.datastore.put",
  body: $form,
  idempotent: true,
  perMinute: 100,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.put` takes. */
export interface AppsDatastorePutArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * The item's attributes by name, its ID among them.
   */
  item: { [key: string]: unknown };
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastorePut`, and the options of the call. */
export interface AppsDatastorePutOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.put` documents, and those of every operation. */
export type AppsDatastorePutErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | CommonErrorCode;

/** `POST /apps.datastore.query` */
export const appsDatastoreQuery: PaginatedOperation = {
  name: "apps.datastore.query",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["items"],
  },
  perMinute: 100,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.query` takes. */
export interface AppsDatastoreQueryArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * Condition on the attributes, in the syntax of DynamoDB. Without it, all
   * items.
   */
  expression?: string;
  /**
   * Names of the attributes that the expression speaks of, by their `#`
   * placeholder.
   */
  expression_attributes?: { [key: string]: unknown };
  /**
   * Values that the expression speaks of, by their `:` placeholder.
   */
  expression_values?: { [key: string]: unknown };
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that Slack looks at for a page, 1 to 1000. A page holds
   * those that match, at most 1 MB, and can be empty before the last one.
   *
   * Default: 100
   */
  limit?: number;
}

/** The optional arguments of `appsDatastoreQuery`, and the options of the call. */
export interface AppsDatastoreQueryOptions {
  /**
   * Condition on the attributes, in the syntax of DynamoDB. Without it, all
   * items.
   */
  expression?: string;
  /**
   * Names of the attributes that the expression speaks of, by their `#`
   * placeholder.
   */
  expression_attributes?: { [key: string]: unknown };
  /**
   * Values that the expression speaks of, by their `:` placeholder.
   */
  expression_values?: { [key: string]: unknown };
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that Slack looks at for a page, 1 to 1000. A page holds
   * those that match, at most 1 MB, and can be empty before the last one.
   *
   * Default: 100
   */
  limit?: number;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.query` documents, and those of every operation. */
export type AppsDatastoreQueryErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | CommonErrorCode;

/** `POST /apps.datastore.update` */
export const appsDatastoreUpdate: Operation = {
  name: "apps.datastore.update",
  body: $form,
  idempotent: true,
  perMinute: 100,
  transient: ["datastore_migration_in_progress"],
  interrupted: ["datastore_error"],
};

/** What `apps.datastore.update` takes. */
export interface AppsDatastoreUpdateArguments {
  /**
   * Name of the datastore in the app's manifest.
   */
  datastore: string;
  /**
   * The attributes to set by name, and the item's ID.
   */
  item: { [key: string]: unknown };
  /**
   * ID of the app.
   */
  app_id?: string;
}

/** The optional arguments of `appsDatastoreUpdate`, and the options of the call. */
export interface AppsDatastoreUpdateOptions {
  /**
   * ID of the app.
   */
  app_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `apps.datastore.update` documents, and those of every operation. */
export type AppsDatastoreUpdateErrorCode =
  | "access_denied"
  | "app_not_hosted"
  | "datastore_error"
  | "datastore_migration_in_progress"
  | "free_team_not_allowed"
  | "invalid_app_id"
  | "invalid_arguments"
  | "invalid_auth"
  | "invalid_datastore"
  | "restricted_plan_level"
  | "team_quota_exceeded"
  | CommonErrorCode;
