import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of channels that were shared once.
 */
export type AdminConversationsEkmListOriginalConnectedChannelInfoResponse = {
  channels: {
    id: string;
    internal_team_ids: string[];
    original_connected_host_id: string;
    original_connected_channel_id: string;
    [key: string]: unknown;
  }[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
