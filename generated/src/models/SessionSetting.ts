/**
 * Session settings of one user.
 */
export interface SessionSetting {
  /**
   * Whether a session ends when the desktop app or the browser window is
   * closed.
   */
  desktop_app_browser_quit?: boolean;
  /**
   * How long a session lasts, in seconds.
   */
  duration?: number;
  /**
   * ID of the user.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
