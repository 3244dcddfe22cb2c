import type { Resolver } from "./Resolver.js";
import type { InviteRequest } from "./InviteRequest.js";

/**
 * A request for an invitation that has been denied.
 */
export interface DeniedInviteRequest {
  denied_by?: Resolver;
  invite_request?: InviteRequest;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
