import type { MessageAttachmentOption } from "./MessageAttachmentOption.js";

/**
 * Options under a common title, in a menu of an attachment that is sent.
 */
export interface MessageAttachmentOptionGroup {
  /**
   * Title of the group.
   */
  text: string;
  /**
   * The options of the group.
   */
  options: MessageAttachmentOption[];
}
