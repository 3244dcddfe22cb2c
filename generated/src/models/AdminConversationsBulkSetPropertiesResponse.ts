import type { SkippedChannel } from "./SkippedChannel.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * What Slack has begun to change.
 */
export type AdminConversationsBulkSetPropertiesResponse = {
  bulk_action_id?: string;
  not_updated?: SkippedChannel[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
