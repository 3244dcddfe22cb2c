/**
 * Tabs of the app's home.
 */
export interface ManifestAppHome {
  /**
   * Whether the app has a Home tab.
   */
  home_tab_enabled?: boolean;
  /**
   * Whether the app has a Messages tab.
   */
  messages_tab_enabled?: boolean;
  /**
   * Whether the Messages tab is read-only, so that users cannot write to the
   * app there.
   */
  messages_tab_read_only_enabled?: boolean;
}
