/**
 * A participant of a call, as Slack answers it.
 */
export interface CallParticipant {
  /**
   * Address of the person's image.
   */
  avatar_url?: string;
  /**
   * Name to show for the person.
   */
  display_name?: string;
  /**
   * The ID that the app gave to the person.
   */
  external_id?: string;
  /**
   * ID of the user.
   */
  slack_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
