/**
 * A short titled text in an attachment that is sent.
 */
export interface MessageAttachmentField {
  /**
   * Bold heading of the field, plain text.
   */
  title: string;
  /**
   * Text of the field; formatted if the attachment's `mrkdwn_in` names
   * `fields`.
   */
  value: string;
  /**
   * Whether the field may share its line with another. Left out, it may not.
   */
  short?: boolean;
}
