import type { AdminApp } from "./AdminApp.js";
import type { Resolver } from "./Resolver.js";
import type { AdminAppScope } from "./AdminAppScope.js";

/**
 * An app whose installation somebody has approved or forbidden.
 */
export interface ResolvedApp {
  /**
   * The app.
   */
  app?: AdminApp;
  /**
   * Unix time in seconds of the last change.
   */
  date_updated?: number;
  /**
   * Who decided about the app last.
   */
  last_resolved_by?: Resolver;
  /**
   * The scopes that the decision is about.
   */
  scopes?: AdminAppScope[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
