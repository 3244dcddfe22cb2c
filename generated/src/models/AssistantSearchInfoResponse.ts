import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `assistant.search.info`.
 */
export type AssistantSearchInfoResponse = {
  is_ai_search_enabled: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
