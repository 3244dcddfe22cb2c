import type { Runners } from "./Runners.js";

/**
 * Who may run a trigger.
 */
export type TriggerAccess = {
  permission_type:
    "everyone" | "app_collaborators" | "named_entities" | (string & {});
  [key: string]: unknown;
} & Runners;
