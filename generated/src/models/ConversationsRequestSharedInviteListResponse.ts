import type { SharedInviteRequest } from "./SharedInviteRequest.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.requestSharedInvite.list`.
 */
export type ConversationsRequestSharedInviteListResponse = {
  invite_requests: SharedInviteRequest[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
