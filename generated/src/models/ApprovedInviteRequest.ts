import type { Resolver } from "./Resolver.js";
import type { WorkspaceInvite } from "./WorkspaceInvite.js";
import type { InviteRequest } from "./InviteRequest.js";

/**
 * A request for an invitation that has been approved.
 */
export interface ApprovedInviteRequest {
  approved_by?: Resolver;
  invite?: WorkspaceInvite;
  invite_request?: InviteRequest;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
