import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.usergroups.removeChannels`.
 */
export type AdminUsergroupsRemoveChannelsResponse = {
  invalid_channels?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
