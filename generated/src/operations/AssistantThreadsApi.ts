import type { CommonErrorCode } from "../api.js";
import type { Operation } from "../runtime/description.js";
import { form as $form } from "../runtime/form-body.js";
import type { RequestOptions } from "../runtime/options.js";

/** `POST /assistant.threads.setStatus` */
export const assistantThreadsSetStatus: Operation = {
  name: "assistant.threads.setStatus",
  body: $form,
  idempotent: true,
  perMinute: 60,
};

/** What `assistant.threads.setStatus` takes. */
export interface AssistantThreadsSetStatusArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts: string;
  /**
   * The status, shown after the app's name. An empty text removes it.
   */
  status: string;
  /**
   * Texts to show in turn while the assistant works, 1 to 10 of up to 50
   * characters each.
   */
  loading_messages?: [string, ...string[]];
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
}

/** The optional arguments of `assistantThreadsSetStatus`, and the options of the call. */
export interface AssistantThreadsSetStatusOptions {
  /**
   * Texts to show in turn while the assistant works, 1 to 10 of up to 50
   * characters each.
   */
  loading_messages?: [string, ...string[]];
  /**
   * Emoji to show in place of the app's icon. It wins over `icon_url`.
   */
  icon_emoji?: string;
  /**
   * Address of an image to show in place of the app's icon.
   */
  icon_url?: string;
  /**
   * Name to show in place of the app's.
   */
  username?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `assistant.threads.setStatus` documents, and those of every operation. */
export type AssistantThreadsSetStatusErrorCode =
  | "channel_not_found"
  | "invalid_thread_ts"
  | "reserved_username"
  | CommonErrorCode;

/** `POST /assistant.threads.setSuggestedPrompts` */
export const assistantThreadsSetSuggestedPrompts: Operation = {
  name: "assistant.threads.setSuggestedPrompts",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `assistant.threads.setSuggestedPrompts` takes. */
export interface AssistantThreadsSetSuggestedPromptsArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * The prompts.
   */
  prompts: { title: string; message: string }[];
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Title of the list, as in `Related questions`.
   */
  title?: string;
}

/** The optional arguments of `assistantThreadsSetSuggestedPrompts`, and the options of the call. */
export interface AssistantThreadsSetSuggestedPromptsOptions {
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts?: string;
  /**
   * Title of the list, as in `Related questions`.
   */
  title?: string;
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `assistant.threads.setSuggestedPrompts` documents, and those of every operation. */
export type AssistantThreadsSetSuggestedPromptsErrorCode =
  | "channel_not_found"
  | "invalid_thread_ts"
  | "message_not_found"
  | "not_agent_app"
  | CommonErrorCode;

/** `POST /assistant.threads.setTitle` */
export const assistantThreadsSetTitle: Operation = {
  name: "assistant.threads.setTitle",
  body: $form,
  idempotent: true,
  perMinute: 100,
};

/** What `assistant.threads.setTitle` takes. */
export interface AssistantThreadsSetTitleArguments {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Timestamp of the message that the thread hangs from.
   */
  thread_ts: string;
  /**
   * Title of the thread.
   */
  title: string;
}

/** The optional arguments of `assistantThreadsSetTitle`, and the options of the call. */
export interface AssistantThreadsSetTitleOptions {
  /** Options of this call: `signal` and such. */
  request?: RequestOptions;
}

/** The error codes that `assistant.threads.setTitle` documents, and those of every operation. */
export type AssistantThreadsSetTitleErrorCode =
  "channel_not_found" | "invalid_thread_ts" | CommonErrorCode;
