/**
 * A participant of a call that Slack does not know.
 */
export interface CallUserExternal {
  /**
   * The ID that the app gave to the person; it has to be unique within the
   * app.
   */
  external_id: string;
  /**
   * Name to show for the person.
   */
  display_name: string;
  /**
   * Address of the person's image.
   */
  avatar_url?: string;
}
