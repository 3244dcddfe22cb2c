import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of the channels found.
 */
export type AdminConversationsLookupResponse = {
  channel_ids?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
