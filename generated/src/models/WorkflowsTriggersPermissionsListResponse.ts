import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { TriggerAccess } from "./TriggerAccess.js";

/**
 * Answer of `workflows.triggers.permissions.list`: who may run the
 * trigger.
 */
export type WorkflowsTriggersPermissionsListResponse = DefaultSuccessTemplate &
  TriggerAccess;
