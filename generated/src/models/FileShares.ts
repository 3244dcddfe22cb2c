import type { FileShare } from "./FileShare.js";

/**
 * Where a file is shared.
 */
export interface FileShares {
  /**
   * Messages that share the file, by the ID of their private conversation.
   */
  private?: { [key: string]: FileShare[] };
  /**
   * Messages that share the file, by the ID of their public channel.
   */
  public?: { [key: string]: FileShare[] };
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
