import type { TriggerTypeGrant } from "./TriggerTypeGrant.js";

/**
 * Who may use a type of trigger.
 */
export type TriggerTypePermission = {
  permissions?: { [key: string]: TriggerTypeGrant };
  [key: string]: unknown;
} & TriggerTypeGrant;
