import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { TriggerAccess } from "./TriggerAccess.js";

/**
 * Answer of `workflows.triggers.permissions.set`: who may run the trigger.
 */
export type WorkflowsTriggersPermissionsSetResponse = DefaultSuccessTemplate &
  TriggerAccess;
