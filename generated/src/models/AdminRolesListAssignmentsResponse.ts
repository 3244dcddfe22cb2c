import type { RoleAssignment } from "./RoleAssignment.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.roles.listAssignments`.
 */
export type AdminRolesListAssignmentsResponse = {
  role_assignments: RoleAssignment[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
