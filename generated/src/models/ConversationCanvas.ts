/**
 * The canvas of a conversation.
 */
export interface ConversationCanvas {
  /**
   * ID of the file that holds the canvas.
   */
  file_id?: string;
  /**
   * Whether the canvas has no content yet.
   */
  is_empty?: boolean;
  /**
   * Whether the canvas was made from an older post.
   */
  is_migrated?: boolean;
  /**
   * ID of the document in Quip, which stores canvases.
   */
  quip_thread_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
