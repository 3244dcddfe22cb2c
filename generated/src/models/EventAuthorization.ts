/**
 * An installation of the app that an event was visible to.
 */
export interface EventAuthorization {
  /**
   * ID of the organization; null where the workspace belongs to none.
   */
  enterprise_id: string | null;
  /**
   * Whether it is the app's bot that was authorized.
   */
  is_bot: boolean;
  /**
   * Whether the app is installed for the whole organization.
   */
  is_enterprise_install: boolean;
  /**
   * ID of the workspace; null where there is none.
   */
  team_id: string | null;
  /**
   * ID of the user who was authorized.
   */
  user_id: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
