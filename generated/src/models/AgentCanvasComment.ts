import type { AgentCanvasReply } from "./AgentCanvasReply.js";

/**
 * A comment on a canvas.
 */
export interface AgentCanvasComment {
  /**
   * Whether there are more replies than those listed.
   */
  has_more_replies?: boolean;
  /**
   * ID of the comment.
   */
  id?: string;
  /**
   * Whether the comment is resolved.
   */
  is_resolved?: boolean;
  /**
   * Text of the canvas that the comment is about.
   */
  quoted_text?: string;
  /**
   * Replies to the comment.
   */
  replies?: AgentCanvasReply[];
  /**
   * Text of the comment.
   */
  text?: string;
  /**
   * Timestamp of the comment.
   */
  ts?: string;
  /**
   * ID of the user who wrote it.
   */
  user_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
