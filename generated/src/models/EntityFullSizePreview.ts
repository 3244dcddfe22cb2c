/**
 * The large preview of a work object.
 */
export interface EntityFullSizePreview {
  /**
   * Whether the thing has a large preview.
   */
  is_supported: boolean;
  /**
   * Address of the preview.
   */
  preview_url?: string;
  /**
   * Media type of the preview.
   */
  mime_type?: string;
  /**
   * Why there is no preview.
   */
  error?: { code: string; message?: string; [key: string]: unknown };
}
