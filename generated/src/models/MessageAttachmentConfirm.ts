/**
 * A question that people must answer before the action of an attachment
 * that is sent is carried out.
 */
export interface MessageAttachmentConfirm {
  /**
   * Title of the question.
   */
  title?: string;
  /**
   * The question, plain.
   */
  text: string;
  /**
   * Text of the button that confirms; `Okay` when left out.
   */
  ok_text?: string;
  /**
   * Text of the button that cancels; `Cancel` when left out.
   */
  dismiss_text?: string;
}
