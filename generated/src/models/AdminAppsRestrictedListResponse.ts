import type { ResolvedApp } from "./ResolvedApp.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of restricted apps.
 */
export type AdminAppsRestrictedListResponse = {
  restricted_apps: ResolvedApp[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
