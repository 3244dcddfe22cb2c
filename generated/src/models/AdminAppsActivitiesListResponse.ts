import type { AdminAppActivity } from "./AdminAppActivity.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of log events.
 */
export type AdminAppsActivitiesListResponse = {
  activities: AdminAppActivity[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
