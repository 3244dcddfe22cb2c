import type { FunctionPermission } from "./FunctionPermission.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Who may use the functions.
 */
export type AdminFunctionsPermissionsLookupResponse = {
  errors: { [key: string]: string };
  metadata?: {
    [key: string]: { workflows_using?: number; [key: string]: unknown };
  };
  permissions?: { [key: string]: FunctionPermission };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
