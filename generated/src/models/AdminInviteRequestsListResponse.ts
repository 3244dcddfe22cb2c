import type { InviteRequest } from "./InviteRequest.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.inviteRequests.list`.
 */
export type AdminInviteRequestsListResponse = {
  invite_requests: InviteRequest[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
