import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { TriggerAccess } from "./TriggerAccess.js";

/**
 * Answer of `workflows.triggers.permissions.add`: who may run the trigger.
 */
export type WorkflowsTriggersPermissionsAddResponse = DefaultSuccessTemplate &
  TriggerAccess;
