import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * What a preview of an unfurled link shows in the message box.
 */
export interface MessageAttachmentPreview {
  /**
   * Kind of the preview.
   */
  type?: string;
  /**
   * Whether the preview can be removed from the message.
   */
  can_remove?: boolean;
  title?: PlainTextElement;
  subtitle?: PlainTextElement;
  /**
   * URL of the preview's icon.
   */
  iconUrl?: string;
}
