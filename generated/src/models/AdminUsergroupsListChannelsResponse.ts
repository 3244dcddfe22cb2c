import type { Conversation } from "./Conversation.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.usergroups.listChannels`.
 */
export type AdminUsergroupsListChannelsResponse = {
  channels: Conversation[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
