import type { TriggerTypePermission } from "./TriggerTypePermission.js";
import type { TriggerTypeMetadata } from "./TriggerTypeMetadata.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.workflows.triggers.types.permissions.lookup`.
 */
export type AdminWorkflowsTriggersTypesPermissionsLookupResponse = {
  permissions: { [key: string]: TriggerTypePermission };
  metadata: { [key: string]: TriggerTypeMetadata };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
