import type { SessionDevice } from "./SessionDevice.js";

/**
 * A session of a user.
 */
export interface ActiveSession {
  created?: SessionDevice;
  recent?: SessionDevice;
  /**
   * ID of the session, as `admin.users.session.invalidate` takes it.
   */
  session_id?: number;
  /**
   * ID of the workspace or organization that the session belongs to.
   */
  team_id?: string;
  /**
   * ID of the user.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
