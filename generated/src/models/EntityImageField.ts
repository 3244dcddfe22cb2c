import type { SlackFileReference } from "./SlackFileReference.js";

/**
 * A field of a work object that holds an image.
 */
export interface EntityImageField {
  /**
   * What the image shows, for screen readers.
   */
  alt_text: string;
  /**
   * Label of the field.
   */
  label?: string;
  /**
   * Address of the image.
   */
  image_url?: string;
  slack_file?: SlackFileReference;
  /**
   * Title of the image.
   */
  title?: string;
  /**
   * Type of the value: `slack#/types/image`.
   */
  type?: string;
}
