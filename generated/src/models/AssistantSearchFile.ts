/**
 * A file that a search found.
 */
export interface AssistantSearchFile {
  /**
   * Full name of the author.
   */
  author_name: string;
  /**
   * Email address of the author. Absent where the token cannot see it.
   */
  author_email?: string;
  /**
   * ID of the author.
   */
  author_user_id: string;
  /**
   * ID of the file's uploader.
   */
  uploader_user_id: string;
  /**
   * ID of the workspace.
   */
  team_id: string;
  /**
   * ID of the file.
   */
  file_id: string;
  /**
   * When the file was created, in microseconds since 1970.
   */
  date_created: number;
  /**
   * When the file was changed, in microseconds since 1970.
   */
  date_updated: number;
  /**
   * Title of the file.
   */
  title: string;
  /**
   * Type of the file.
   */
  file_type: string;
  /**
   * Address of the file in Slack.
   */
  permalink: string;
  /**
   * Text from the file.
   */
  content: string;
  /**
   * Size of the file in bytes.
   */
  size?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
