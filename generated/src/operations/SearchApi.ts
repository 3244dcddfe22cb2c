import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /search.all` */
export const searchAll: Operation = {
  name: "search.all",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `search.all` takes. */
export interface SearchAllArguments {
  /**
   * What to search for, in the words and modifiers of Slack's search box,
   * such as `in:#general`.
   */
  query: string;
  /**
   * How many items a page holds, up to 100.
   *
   * Default: 20
   */
  count?: number;
  /**
   * Whether to mark the words found, with U+E000 before and U+E001 after
   * them.
   */
  highlight?: boolean;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * What to sort by.
   *
   * Default: "score"
   */
  sort?: "score" | "timestamp" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `searchAll`, and the options of the call. */
export interface SearchAllOptions {
  /**
   * How many items a page holds, up to 100.
   *
   * Default: 20
   */
  count?: number;
  /**
   * Whether to mark the words found, with U+E000 before and U+E001 after
   * them.
   */
  highlight?: boolean;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * What to sort by.
   *
   * Default: "score"
   */
  sort?: "score" | "timestamp" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `search.all` documents, and those of every operation. */
export type SearchAllErrorCode = "no_query" | CommonErrorCode;

/** `POST /search.files` */
export const searchFiles: Operation = {
  name: "search.files",
  body: $form,
  idempotent: true,
  perMinute: 20,
};

/** What `search.files` takes. */
export interface SearchFilesArguments {
  /**
   * What to search for, in the words and modifiers of Slack's search box,
   * such as `in:#general`.
   */
  query: string;
  /**
   * How many items a page holds, up to 100.
   *
   * Default: 20
   */
  count?: number;
  /**
   * Whether to mark the words found, with U+E000 before and U+E001 after
   * them.
   */
  highlight?: boolean;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * What to sort by.
   *
   * Default: "score"
   */
  sort?: "score" | "timestamp" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `searchFiles`, and the options of the call. */
export interface SearchFilesOptions {
  /**
   * How many items a page holds, up to 100.
   *
   * Default: 20
   */
  count?: number;
  /**
   * Whether to mark the words found, with U+E000 before and U+E001 after
   * them.
   */
  highlight?: boolean;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * What to sort by.
   *
   * Default: "score"
   */
  sort?: "score" | "timestamp" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `search.files` documents, and those of every operation. */
export type SearchFilesErrorCode = "no_query" | CommonErrorCode;

/** `POST /search.messages` */
export const searchMessages: PaginatedOperation = {
  name: "search.messages",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    first: "*",
    next: ["messages", "pagination", "next_cursor"],
    items: ["messages", "matches"],
  },
  perMinute: 20,
};

/** What `search.messages` takes. */
export interface SearchMessagesArguments {
  /**
   * What to search for, in the words and modifiers of Slack's search box,
   * such as `in:#general`.
   */
  query: string;
  /**
   * How many items a page holds, up to 100.
   *
   * Default: 20
   */
  count?: number;
  /**
   * Whether to mark the words found, with U+E000 before and U+E001 after
   * them.
   */
  highlight?: boolean;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * Where to go on: `*` for the first page, then the `next_cursor` of the
   * page before. Without it, the pages are numbered.
   */
  cursor?: string;
  /**
   * What to sort by.
   *
   * Default: "score"
   */
  sort?: "score" | "timestamp" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `searchMessages`, and the options of the call. */
export interface SearchMessagesOptions {
  /**
   * How many items a page holds, up to 100.
   *
   * Default: 20
   */
  count?: number;
  /**
   * Whether to mark the words found, with U+E000 before and U+E001 after
   * them.
   */
  highlight?: boolean;
  /**
   * Which page to answer, counted from 1.
   *
   * Default: 1
   */
  page?: number;
  /**
   * Where to go on: `*` for the first page, then the `next_cursor` of the
   * page before. Without it, the pages are numbered.
   */
  cursor?: string;
  /**
   * What to sort by.
   *
   * Default: "score"
   */
  sort?: "score" | "timestamp" | (string & {});
  /**
   * Which way to sort: `asc` from the least, `desc` from the greatest.
   *
   * Default: "desc"
   */
  sort_dir?: "asc" | "desc" | (string & {});
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `search.messages` documents, and those of every operation. */
export type SearchMessagesErrorCode = "no_query" | CommonErrorCode;
