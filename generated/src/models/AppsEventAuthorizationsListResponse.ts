import type { EventAuthorization } from "./EventAuthorization.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.event.authorizations.list`: a page of installations.
 */
export type AppsEventAuthorizationsListResponse = {
  authorizations: EventAuthorization[];
  cursor_next?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
