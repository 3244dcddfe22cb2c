import type { SkippedChannel } from "./SkippedChannel.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * What Slack has begun to archive.
 */
export type AdminConversationsBulkArchiveResponse = {
  bulk_action_id: string;
  not_added: SkippedChannel[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
