/**
 * Headers of an e-mail that Slack keeps as a file.
 */
export interface FileMailHeaders {
  /**
   * When the e-mail was sent, as its header says.
   */
  date?: string;
  /**
   * Message ID of the e-mail that this one answers.
   */
  in_reply_to?: string;
  /**
   * Message ID of the e-mail.
   */
  message_id?: string;
  /**
   * Address that answers are to go to.
   */
  reply_to?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
