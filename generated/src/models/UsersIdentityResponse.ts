import type { WorkspaceSummary } from "./WorkspaceSummary.js";
import type { UserSummary } from "./UserSummary.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `users.identity`.
 */
export type UsersIdentityResponse = {
  team?: WorkspaceSummary;
  user?: UserSummary;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
