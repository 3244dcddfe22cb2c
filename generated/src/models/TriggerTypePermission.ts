import type { PermissionGrant } from "./PermissionGrant.js";

/**
 * Who may use a type of trigger.
 */
export type TriggerTypePermission = {
  permissions?: { [key: string]: PermissionGrant };
  [key: string]: unknown;
} & PermissionGrant;
