import type { AppActivity } from "./AppActivity.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.activities.list`: a page of the log.
 */
export type AppsActivitiesListResponse = {
  activities: AppActivity[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
