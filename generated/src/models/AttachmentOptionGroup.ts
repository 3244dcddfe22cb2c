import type { AttachmentOption } from "./AttachmentOption.js";

/**
 * Options of an attachment's menu under a common title.
 */
export interface AttachmentOptionGroup {
  /**
   * The options of the group.
   */
  options?: AttachmentOption[];
  /**
   * Title of the group.
   */
  text?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
