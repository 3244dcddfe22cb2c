/**
 * A reply to a comment on a canvas.
 */
export interface AgentCanvasReply {
  /**
   * Text of the reply.
   */
  text?: string;
  /**
   * Timestamp of the reply.
   */
  ts?: string;
  /**
   * ID of the user who wrote it.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
