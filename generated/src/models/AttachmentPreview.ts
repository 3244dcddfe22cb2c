import type { TextObject } from "./TextObject.js";

/**
 * What a preview of an unfurled link shows.
 */
export interface AttachmentPreview {
  /**
   * Whether the preview can be removed from the message.
   */
  can_remove?: boolean;
  /**
   * URL of the preview's icon.
   */
  icon_url?: string;
  subtitle?: TextObject;
  title?: TextObject;
  /**
   * Kind of the preview.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
