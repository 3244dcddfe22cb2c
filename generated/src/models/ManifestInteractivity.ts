/**
 * How Slack tells the app what people do with its buttons, menus and
 * views.
 */
export interface ManifestInteractivity {
  /**
   * Whether the app is told.
   */
  is_enabled: boolean;
  /**
   * Address that answers the options of a menu, with `https`.
   */
  message_menu_options_url?: string;
  /**
   * Address that is told, with `https`.
   */
  request_url?: string;
}
