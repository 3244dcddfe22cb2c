/**
 * The file in Slack that a work object stands for.
 */
export interface FileEntitySlackFile {
  /**
   * ID of the file.
   */
  id: string;
  /**
   * Type of the file in Slack's words, such as `png` or `python`.
   */
  type?: string;
}
