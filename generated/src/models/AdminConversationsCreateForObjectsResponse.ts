import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The channel created for the record.
 */
export type AdminConversationsCreateForObjectsResponse = {
  channel_id: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
