import type { WorkflowPermission } from "./WorkflowPermission.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.workflows.permissions.lookup`.
 */
export type AdminWorkflowsPermissionsLookupResponse = {
  permissions?: { [key: string]: WorkflowPermission };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
