import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The channel created.
 */
export type AdminConversationsCreateResponse = {
  channel_id?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
