/**
 * A question that people must answer before an attachment's action is
 * carried out.
 */
export interface AttachmentConfirm {
  /**
   * Text of the button that cancels.
   */
  dismiss_text?: string;
  /**
   * Text of the button that confirms.
   */
  ok_text?: string;
  /**
   * The question, plain.
   */
  text?: string;
  /**
   * Title of the question.
   */
  title?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
