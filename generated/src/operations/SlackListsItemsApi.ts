import type { CommonErrorCode } from "../api.js";
import type { SlackListsItemCellUpdate } from "../models/SlackListsItemCellUpdate.js";
import type { SlackListsItemField } from "../models/SlackListsItemField.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /slackLists.items.create` */
export const slackListsItemsCreate: Operation = {
  name: "slackLists.items.create",
  body: $fileForm,
  perMinute: 50,
};

/** What `slackLists.items.create` takes. */
export interface SlackListsItemsCreateArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * ID of an item to copy.
   */
  duplicated_item_id?: string;
  /**
   * ID of the item that the new one is a subtask of.
   */
  parent_item_id?: string;
  /**
   * Values of the item, one entry per column.
   */
  initial_fields?: SlackListsItemField[];
}

/** The optional arguments of `slackListsItemsCreate`, and the options of the call. */
export interface SlackListsItemsCreateOptions {
  /**
   * ID of an item to copy.
   */
  duplicated_item_id?: string;
  /**
   * ID of the item that the new one is a subtask of.
   */
  parent_item_id?: string;
  /**
   * Values of the item, one entry per column.
   */
  initial_fields?: SlackListsItemField[];
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.items.create` documents, and those of every operation. */
export type SlackListsItemsCreateErrorCode =
  | "duplicated_item_not_found"
  | "file_not_found"
  | "invalid_args"
  | "invalid_column_id"
  | "invalid_input_type"
  | "invalid_option_id"
  | "invalid_vote_value"
  | "list_not_found"
  | "over_cell_fields_limit"
  | "over_row_maximum"
  | "team_not_found"
  | "uneditable_column"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /slackLists.items.delete` */
export const slackListsItemsDelete: Operation = {
  name: "slackLists.items.delete",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `slackLists.items.delete` takes. */
export interface SlackListsItemsDeleteArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * ID of the item.
   */
  id: string;
}

/** The optional arguments of `slackListsItemsDelete`, and the options of the call. */
export interface SlackListsItemsDeleteOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.items.delete` documents, and those of every operation. */
export type SlackListsItemsDeleteErrorCode =
  | "list_not_found"
  | "record_not_found"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /slackLists.items.deleteMultiple` */
export const slackListsItemsDeleteMultiple: Operation = {
  name: "slackLists.items.deleteMultiple",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `slackLists.items.deleteMultiple` takes. */
export interface SlackListsItemsDeleteMultipleArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * IDs of the items.
   */
  ids: string[];
}

/** The optional arguments of `slackListsItemsDeleteMultiple`, and the options of the call. */
export interface SlackListsItemsDeleteMultipleOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.items.deleteMultiple` documents, and those of every operation. */
export type SlackListsItemsDeleteMultipleErrorCode =
  "list_not_found" | "team_not_found" | "user_not_found" | CommonErrorCode;

/** `POST /slackLists.items.info` */
export const slackListsItemsInfo: Operation = {
  name: "slackLists.items.info",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `slackLists.items.info` takes. */
export interface SlackListsItemsInfoArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * ID of the item.
   */
  id: string;
  /**
   * Whether to answer if the token's owner follows the item, as
   * `is_subscribed`.
   *
   * Default: false
   */
  include_is_subscribed?: boolean;
}

/** The optional arguments of `slackListsItemsInfo`, and the options of the call. */
export interface SlackListsItemsInfoOptions {
  /**
   * Whether to answer if the token's owner follows the item, as
   * `is_subscribed`.
   *
   * Default: false
   */
  include_is_subscribed?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.items.info` documents, and those of every operation. */
export type SlackListsItemsInfoErrorCode =
  | "list_not_found"
  | "record_deleted"
  | "record_not_found"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /slackLists.items.list` */
export const slackListsItemsList: PaginatedOperation = {
  name: "slackLists.items.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["items"],
  },
  perMinute: 20,
};

/** What `slackLists.items.list` takes. */
export interface SlackListsItemsListArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Which items to list: `true` those archived, `false` the others.
   *
   * Default: false
   */
  archived?: boolean;
}

/** The optional arguments of `slackListsItemsList`, and the options of the call. */
export interface SlackListsItemsListOptions {
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Which items to list: `true` those archived, `false` the others.
   *
   * Default: false
   */
  archived?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.items.list` documents, and those of every operation. */
export type SlackListsItemsListErrorCode =
  | "archive_not_supported"
  | "invalid_cursor"
  | "list_not_found"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /slackLists.items.update` */
export const slackListsItemsUpdate: Operation = {
  name: "slackLists.items.update",
  body: $fileForm,
  idempotent: true,
  perMinute: 50,
};

/** What `slackLists.items.update` takes. */
export interface SlackListsItemsUpdateArguments {
  /**
   * ID of the list.
   */
  list_id: string;
  /**
   * Cells to write, at most 100, each with the item's ID as `row_id`, the
   * column's ID and the value.
   */
  cells: [SlackListsItemCellUpdate, ...SlackListsItemCellUpdate[]];
}

/** The optional arguments of `slackListsItemsUpdate`, and the options of the call. */
export interface SlackListsItemsUpdateOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.items.update` documents, and those of every operation. */
export type SlackListsItemsUpdateErrorCode =
  | "channel_not_found"
  | "column_id_not_provided"
  | "column_not_found"
  | "file_not_found"
  | "invalid_attachment"
  | "invalid_blocks"
  | "invalid_column_id"
  | "invalid_date"
  | "invalid_email"
  | "invalid_input_type"
  | "invalid_link"
  | "invalid_message"
  | "invalid_option_id"
  | "invalid_phone_number"
  | "invalid_row_id"
  | "invalid_text_block"
  | "invalid_vote_value"
  | "list_not_found"
  | "over_cell_fields_limit"
  | "permission_denied"
  | "row_id_not_provided"
  | "row_not_found"
  | "team_not_found"
  | "uneditable_column"
  | "user_not_found"
  | CommonErrorCode;
