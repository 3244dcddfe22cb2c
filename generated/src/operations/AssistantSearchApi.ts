import type { CommonErrorCode } from "../api.js";
import type { Operation, PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /assistant.search.context` */
export const assistantSearchContext: PaginatedOperation = {
  name: "assistant.search.context",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["results", "messages"],
  },
  perMinute: 60,
  transient: ["assistant_search_context_disabled"],
};

/** What `assistant.search.context` takes. */
export interface AssistantSearchContextArguments {
  /**
   * What to search for.
   */
  query: string;
  /**
   * The `action_token` of the message event that the search is for.
   */
  action_token?: string;
  /**
   * Kinds of channels to search. Without it, public channels only.
   *
   * Default: ["public_channel"]
   */
  channel_types?: (
    "public_channel" | "private_channel" | "mpim" | "im" | (string & {})
  )[];
  /**
   * What to search for. Without it, messages only.
   *
   * Default: ["messages"]
   */
  content_types?: (
    "messages" | "files" | "enterprise" | "channels" | "users" | (string & {})
  )[];
  /**
   * Whether to include bots in the results.
   */
  include_bots?: boolean;
  /**
   * Whether to include deleted users in the results.
   *
   * Default: false
   */
  include_deleted_users?: boolean;
  /**
   * Show results from before this time only, in seconds since 1970.
   */
  before?: number;
  /**
   * Show results from after this time only, in seconds since 1970.
   */
  after?: number;
  /**
   * Whether to include the messages around each message that was found.
   *
   * Default: false
   */
  include_context_messages?: boolean;
  /**
   * ID of the channel that the search is made from, which Slack may take
   * into account.
   */
  context_channel_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 20
   */
  limit?: number;
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
   * Whether to include the blocks of the messages.
   *
   * Default: false
   */
  include_message_blocks?: boolean;
  /**
   * Whether to mark the words found in the answer.
   *
   * Default: false
   */
  highlight?: boolean;
  /**
   * Search terms, 1 to 5 texts. A result matches all of them.
   */
  term_clauses?: [string, ...string[]];
  /**
   * Modifiers alone, as in `has:pin before:yesterday`, 1 to 500 characters.
   * They hold for `term_clauses` only.
   */
  modifiers?: string;
  /**
   * Whether to include archived channels in the results.
   *
   * Default: false
   */
  include_archived_channels?: boolean;
  /**
   * Whether to look for the words alone and not for their meaning.
   *
   * Default: false
   */
  disable_semantic_search?: boolean;
}

/** The optional arguments of `assistantSearchContext`, and the options of the call. */
export interface AssistantSearchContextOptions {
  /**
   * The `action_token` of the message event that the search is for.
   */
  action_token?: string;
  /**
   * Kinds of channels to search. Without it, public channels only.
   *
   * Default: ["public_channel"]
   */
  channel_types?: (
    "public_channel" | "private_channel" | "mpim" | "im" | (string & {})
  )[];
  /**
   * What to search for. Without it, messages only.
   *
   * Default: ["messages"]
   */
  content_types?: (
    "messages" | "files" | "enterprise" | "channels" | "users" | (string & {})
  )[];
  /**
   * Whether to include bots in the results.
   */
  include_bots?: boolean;
  /**
   * Whether to include deleted users in the results.
   *
   * Default: false
   */
  include_deleted_users?: boolean;
  /**
   * Show results from before this time only, in seconds since 1970.
   */
  before?: number;
  /**
   * Show results from after this time only, in seconds since 1970.
   */
  after?: number;
  /**
   * Whether to include the messages around each message that was found.
   *
   * Default: false
   */
  include_context_messages?: boolean;
  /**
   * ID of the channel that the search is made from, which Slack may take
   * into account.
   */
  context_channel_id?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   *
   * Default: 20
   */
  limit?: number;
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
   * Whether to include the blocks of the messages.
   *
   * Default: false
   */
  include_message_blocks?: boolean;
  /**
   * Whether to mark the words found in the answer.
   *
   * Default: false
   */
  highlight?: boolean;
  /**
   * Search terms, 1 to 5 texts. A result matches all of them.
   */
  term_clauses?: [string, ...string[]];
  /**
   * Modifiers alone, as in `has:pin before:yesterday`, 1 to 500 characters.
   * They hold for `term_clauses` only.
   */
  modifiers?: string;
  /**
   * Whether to include archived channels in the results.
   *
   * Default: false
   */
  include_archived_channels?: boolean;
  /**
   * Whether to look for the words alone and not for their meaning.
   *
   * Default: false
   */
  disable_semantic_search?: boolean;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `assistant.search.context` documents, and those of every operation. */
export type AssistantSearchContextErrorCode =
  | "assistant_search_context_disabled"
  | "context_channel_not_found"
  | "feature_not_enabled"
  | "internal_error"
  | "invalid_action_token"
  | "invalid_cursor"
  | "missing_query"
  | "missing_scope"
  | "query_too_long"
  | "rate_limited"
  | CommonErrorCode;

/** `POST /assistant.search.info` */
export const assistantSearchInfo: Operation = {
  name: "assistant.search.info",
  idempotent: true,
  perMinute: 20,
};

/** What `assistant.search.info` takes. */
export interface AssistantSearchInfoArguments {}

/** The optional arguments of `assistantSearchInfo`, and the options of the call. */
export interface AssistantSearchInfoOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `assistant.search.info` documents, and those of every operation. */
export type AssistantSearchInfoErrorCode = CommonErrorCode;
