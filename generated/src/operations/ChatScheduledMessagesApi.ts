import type { CommonErrorCode } from "../api.js";
import type { PaginatedOperation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /chat.scheduledMessages.list` */
export const chatScheduledMessagesList: PaginatedOperation = {
  name: "chat.scheduledMessages.list",
  body: $form,
  idempotent: true,
  pagination: {
    cursor: "cursor",
    next: ["response_metadata", "next_cursor"],
    items: ["scheduled_messages"],
  },
  perMinute: 50,
};

/** What `chat.scheduledMessages.list` takes. */
export interface ChatScheduledMessagesListArguments {
  /**
   * ID of the conversation.
   */
  channel?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Only messages before this time, in seconds since 1970.
   */
  latest?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Only messages after this time, in seconds since 1970.
   */
  oldest?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
}

/** The optional arguments of `chatScheduledMessagesList`, and the options of the call. */
export interface ChatScheduledMessagesListOptions {
  /**
   * ID of the conversation.
   */
  channel?: string;
  /**
   * Where to go on: the `next_cursor` of the page before. Without it, the
   * first page.
   */
  cursor?: string;
  /**
   * Only messages before this time, in seconds since 1970.
   */
  latest?: string;
  /**
   * The most items that a page may hold; it can hold fewer before the last
   * page.
   */
  limit?: number;
  /**
   * Only messages after this time, in seconds since 1970.
   */
  oldest?: string;
  /**
   * ID of the workspace. Needed with a token of an organization.
   */
  team_id?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `chat.scheduledMessages.list` documents, and those of every operation. */
export type ChatScheduledMessagesListErrorCode =
  "invalid_channel" | "invalid_cursor" | "invalid_token" | CommonErrorCode;
