import type { Block } from "./Block.js";

/**
 * What a message says of the assistant's thread that it begins.
 */
export interface AssistantAppThread {
  /**
   * Timestamp of the user's first reply in the thread.
   */
  first_user_thread_reply?: string;
  /**
   * Title of the thread.
   */
  title?: string;
  /**
   * Title of the thread, as blocks.
   */
  title_blocks?: Block[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
