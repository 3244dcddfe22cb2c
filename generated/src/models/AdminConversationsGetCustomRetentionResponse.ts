import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Retention policy of a channel.
 */
export type AdminConversationsGetCustomRetentionResponse = {
  duration_days: number;
  is_policy_enabled: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
