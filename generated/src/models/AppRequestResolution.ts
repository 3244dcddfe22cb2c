import type { AdminAppScope } from "./AdminAppScope.js";

/**
 * What was decided about an earlier request for the app.
 */
export interface AppRequestResolution {
  /**
   * The scopes that the earlier request was about.
   */
  scopes?: AdminAppScope[];
  /**
   * What was decided.
   */
  status?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
