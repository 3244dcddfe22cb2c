import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.usergroups.addChannels`.
 */
export type AdminUsergroupsAddChannelsResponse = {
  invalid_channels?: string[];
  channel_limit_user_ids?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
