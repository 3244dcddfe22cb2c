import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { TriggerAccess } from "./TriggerAccess.js";

/**
 * Answer of `workflows.triggers.permissions.remove`: who may run the
 * trigger.
 */
export type WorkflowsTriggersPermissionsRemoveResponse =
  DefaultSuccessTemplate & TriggerAccess;
