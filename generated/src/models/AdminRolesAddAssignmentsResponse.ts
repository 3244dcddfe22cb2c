import type { RejectedUser } from "./RejectedUser.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.roles.addAssignments`.
 */
export type AdminRolesAddAssignmentsResponse = {
  rejected_users?: RejectedUser[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
