import type { DeniedInviteRequest } from "./DeniedInviteRequest.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.inviteRequests.denied.list`.
 */
export type AdminInviteRequestsDeniedListResponse = {
  denied_requests: DeniedInviteRequest[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
