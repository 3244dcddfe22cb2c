import type { ResolvedApp } from "./ResolvedApp.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of approved apps.
 */
export type AdminAppsApprovedListResponse = {
  approved_apps: ResolvedApp[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
