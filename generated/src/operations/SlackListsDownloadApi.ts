import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /slackLists.download.get` */
export const slackListsDownloadGet: Operation = {
  name: "slackLists.download.get",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `slackLists.download.get` takes. */
export interface SlackListsDownloadGetArguments {
  /**
   * ID of the export, as `slackLists.download.start` answers it.
   */
  job_id: string;
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * The format that the export was begun with.
   *
   * Default: "csv"
   */
  format?: "csv" | "json" | (string & {});
  /**
   * For `json`: whether the export was begun with threads.
   *
   * Default: false
   */
  include_threads?: boolean;
  /**
   * For `json`: whether the export was begun with attachments.
   *
   * Default: false
   */
  include_attachments?: boolean;
}

/** The optional arguments of `slackListsDownloadGet`, and the options of the call. */
export interface SlackListsDownloadGetOptions {
  /**
   * The format that the export was begun with.
   *
   * Default: "csv"
   */
  format?: "csv" | "json" | (string & {});
  /**
   * For `json`: whether the export was begun with threads.
   *
   * Default: false
   */
  include_threads?: boolean;
  /**
   * For `json`: whether the export was begun with attachments.
   *
   * Default: false
   */
  include_attachments?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.download.get` documents, and those of every operation. */
export type SlackListsDownloadGetErrorCode =
  | "job_not_found"
  | "list_not_found"
  | "permission_denied"
  | "unknown_method"
  | CommonErrorCode;

/** `POST /slackLists.download.start` */
export const slackListsDownloadStart: Operation = {
  name: "slackLists.download.start",
  body: $form,
  perMinute: 20,
};

/** What `slackLists.download.start` takes. */
export interface SlackListsDownloadStartArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * Whether archived items are in the export.
   *
   * Default: false
   */
  include_archived?: boolean;
  /**
   * Format of the file: `csv` for a table, `json` for everything, with
   * subtasks inside their items.
   *
   * Default: "csv"
   */
  format?: "csv" | "json" | (string & {});
  /**
   * For `json`: whether the thread of each item is in the export.
   *
   * Default: false
   */
  include_threads?: boolean;
  /**
   * For `json`: whether the export tells of the files attached and where to
   * get them.
   *
   * Default: false
   */
  include_attachments?: boolean;
}

/** The optional arguments of `slackListsDownloadStart`, and the options of the call. */
export interface SlackListsDownloadStartOptions {
  /**
   * Whether archived items are in the export.
   *
   * Default: false
   */
  include_archived?: boolean;
  /**
   * Format of the file: `csv` for a table, `json` for everything, with
   * subtasks inside their items.
   *
   * Default: "csv"
   */
  format?: "csv" | "json" | (string & {});
  /**
   * For `json`: whether the thread of each item is in the export.
   *
   * Default: false
   */
  include_threads?: boolean;
  /**
   * For `json`: whether the export tells of the files attached and where to
   * get them.
   *
   * Default: false
   */
  include_attachments?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.download.start` documents, and those of every operation. */
export type SlackListsDownloadStartErrorCode =
  "list_not_found" | "permission_denied" | "unknown_method" | CommonErrorCode;
