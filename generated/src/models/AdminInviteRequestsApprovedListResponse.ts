import type { ApprovedInviteRequest } from "./ApprovedInviteRequest.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.inviteRequests.approved.list`.
 */
export type AdminInviteRequestsApprovedListResponse = {
  approved_requests: ApprovedInviteRequest[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
