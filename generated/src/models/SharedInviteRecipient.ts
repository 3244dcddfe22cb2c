/**
 * The person who is to be invited.
 */
export interface SharedInviteRecipient {
  /**
   * Email address of the person.
   */
  recipient_email?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
