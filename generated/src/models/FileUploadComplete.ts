/**
 * A file whose content has been uploaded.
 */
export interface FileUploadComplete {
  /**
   * ID of the file.
   */
  id: string;
  /**
   * A hint at the syntax to highlight, up to 10 characters. Slack may choose
   * another when it reads the file.
   */
  highlight_type?: string;
  /**
   * Title of the file. Without it, the file's name.
   */
  title?: string;
}
