import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The groups that a channel is restricted to.
 */
export type AdminConversationsRestrictAccessListGroupsResponse = {
  group_ids: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
