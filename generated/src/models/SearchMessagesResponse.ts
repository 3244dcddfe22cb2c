import type { MessageMatches } from "./MessageMatches.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `search.messages`.
 */
export type SearchMessagesResponse = {
  messages?: MessageMatches;
  query?: string;
  users?: { [key: string]: unknown };
  show_feedback?: boolean;
  teams?: { [key: string]: unknown };
  bots?: { [key: string]: unknown };
  ignored_exclude_bots_pref?: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
