import type { CommonErrorCode } from "../api.js";
import type { RichTextBlock } from "../models/RichTextBlock.js";
import type { SlackListsSchemaColumn } from "../models/SlackListsSchemaColumn.js";
import type { Operation } from "../runtime/description.js";
import { fileForm as $fileForm } from "../runtime/file-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /slackLists.create` */
export const slackListsCreate: Operation = {
  name: "slackLists.create",
  body: $fileForm,
  perMinute: 20,
};

/**
 * What `slackLists.create` takes.
 * `include_copied_list_records` only together with `copy_from_list_id`.
 */
export type SlackListsCreateArguments = {
  /**
   * Name of the list.
   */
  name: string;
  /**
   * What the list is for, as blocks of formatted text.
   */
  description_blocks?: RichTextBlock[];
  /**
   * Columns of the list. Excludes `copy_from_list_id`.
   */
  schema?: SlackListsSchemaColumn[];
  /**
   * ID of a list to copy. Excludes `schema`.
   */
  copy_from_list_id?: string;
  /**
   * Whether a copy has the items of the list copied. Needs
   * `copy_from_list_id`.
   */
  include_copied_list_records?: boolean;
  /**
   * Whether the list is one of tasks: it gets columns for done, assignee and
   * due date.
   *
   * Default: false
   */
  todo_mode?: boolean;
} & ({ copy_from_list_id: string } | { include_copied_list_records?: never });

/**
 * The optional arguments of `slackListsCreate`, and the options of the call.
 * `include_copied_list_records` only together with `copy_from_list_id`.
 */
export type SlackListsCreateOptions = {
  /**
   * What the list is for, as blocks of formatted text.
   */
  description_blocks?: RichTextBlock[];
  /**
   * Columns of the list. Excludes `copy_from_list_id`.
   */
  schema?: SlackListsSchemaColumn[];
  /**
   * ID of a list to copy. Excludes `schema`.
   */
  copy_from_list_id?: string;
  /**
   * Whether a copy has the items of the list copied. Needs
   * `copy_from_list_id`.
   */
  include_copied_list_records?: boolean;
  /**
   * Whether the list is one of tasks: it gets columns for done, assignee and
   * due date.
   *
   * Default: false
   */
  todo_mode?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
} & ({ copy_from_list_id: string } | { include_copied_list_records?: never });

/** The error codes that `slackLists.create` documents, and those of every operation. */
export type SlackListsCreateErrorCode =
  | "invalid_column_type"
  | "invalid_copy_and_schema_args"
  | "invalid_primary_column"
  | "invalid_schema"
  | "missing_arg_copy_from_list_id"
  | "over_column_maximum"
  | "over_list_file_maximum"
  | "over_title_length_maximum"
  | "permission_denied"
  | "team_not_found"
  | "user_not_found"
  | CommonErrorCode;

/** `POST /slackLists.update` */
export const slackListsUpdate: Operation = {
  name: "slackLists.update",
  body: $fileForm,
  idempotent: true,
  perMinute: 20,
  interrupted: [
    "file_channel_rename_error",
    "list_editor_upsert_error",
    "list_edits_update_error",
  ],
};

/** What `slackLists.update` takes. */
export interface SlackListsUpdateArguments {
  /**
   * ID of the list.
   */
  id: string;
  /**
   * The new name.
   */
  name?: string;
  /**
   * What the list is for, as blocks of formatted text.
   */
  description_blocks?: RichTextBlock[];
  /**
   * Whether the list is one of tasks.
   */
  todo_mode?: boolean;
}

/** The optional arguments of `slackListsUpdate`, and the options of the call. */
export interface SlackListsUpdateOptions {
  /**
   * The new name.
   */
  name?: string;
  /**
   * What the list is for, as blocks of formatted text.
   */
  description_blocks?: RichTextBlock[];
  /**
   * Whether the list is one of tasks.
   */
  todo_mode?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `slackLists.update` documents, and those of every operation. */
export type SlackListsUpdateErrorCode =
  | "file_channel_rename_error"
  | "list_editor_upsert_error"
  | "list_edits_update_error"
  | "list_not_found"
  | "missing_arguments"
  | "over_title_length_maximum"
  | "team_not_found"
  | "unexpected_description_blocks_arg"
  | "user_not_found"
  | CommonErrorCode;
