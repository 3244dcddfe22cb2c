import type { FileComment } from "./FileComment.js";
import type { File_ } from "./File_.js";
import type { Message } from "./Message.js";

/**
 * A message, file or comment that has been pinned, starred or reacted to.
 */
export interface MarkedItem {
  /**
   * ID of the conversation.
   */
  channel?: string;
  /**
   * The comment, or its ID.
   */
  comment?: FileComment | string;
  /**
   * When it was pinned, in Unix seconds.
   */
  created?: number;
  /**
   * ID of the user who pinned it.
   */
  created_by?: string;
  /**
   * When it was starred, in Unix seconds.
   */
  date_create?: number;
  file?: File_;
  message?: Message;
  /**
   * What it is: `message`, `file`, `file_comment`, `channel`, `im` or
   * `group`.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
