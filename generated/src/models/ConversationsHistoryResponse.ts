import type { Message } from "./Message.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.history`.
 */
export type ConversationsHistoryResponse = {
  channel_actions_count?: number;
  channel_actions_ts?: number | null;
  has_more: boolean;
  latest?: string;
  messages: Message[];
  oldest?: string;
  pin_count?: number;
  is_limited?: boolean;
  unread_count_display?: number;
  users?: { [key: string]: unknown };
  deleted?: string[];
  mutation_timestamps?: {
    latest: string;
    updated: string;
    history_invalid: string;
    [key: string]: unknown;
  };
  deleted_overflow?: boolean;
  warnings?: string[];
  next_ts?: number;
  latest_updates?: { [key: string]: unknown };
  unchanged_messages?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
