import type { AdminApp } from "./AdminApp.js";
import type { AppRequestResolution } from "./AppRequestResolution.js";
import type { AdminAppScope } from "./AdminAppScope.js";
import type { Team } from "./Team.js";
import type { UserSummary } from "./UserSummary.js";

/**
 * A member's request to install an app.
 */
export interface AdminAppRequest {
  app?: AdminApp;
  /**
   * Unix time in seconds when the request was made.
   */
  date_created?: number;
  /**
   * ID of the request.
   */
  id?: string;
  /**
   * Whether the member is one of the app's developers.
   */
  is_user_app_collaborator?: boolean;
  /**
   * What the member wrote to the admins.
   */
  message?: string;
  /**
   * What was decided about an earlier request; `null` if there was none.
   */
  previous_resolution?: AppRequestResolution | null;
  /**
   * The scopes that the app asks for.
   */
  scopes?: AdminAppScope[];
  team?: Team;
  user?: UserSummary;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
