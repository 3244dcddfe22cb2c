import type { AdminAppRequest } from "./AdminAppRequest.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of requests for apps.
 */
export type AdminAppsRequestsListResponse = {
  app_requests: AdminAppRequest[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
