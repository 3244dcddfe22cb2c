/**
 * A comment on a file, of the time when files had them.
 */
export interface FileComment {
  /**
   * ID of the conversation.
   */
  channel?: string;
  /**
   * Text of the comment.
   */
  comment?: string;
  /**
   * When the comment was written, in Unix seconds.
   */
  created?: number | string;
  /**
   * Whether the comment is shown as a bot's.
   */
  display_as_bot?: boolean;
  /**
   * Address of the page on which to edit it.
   */
  edit_link?: string;
  /**
   * Whether it can be edited in Slack.
   */
  editable?: boolean;
  /**
   * The service that an external file lives on; empty for a file of Slack.
   */
  external_type?: string;
  /**
   * Type of the file in Slack's words, such as `png` or `python`.
   */
  filetype?: string;
  /**
   * Whether the file has a preview with formatting.
   */
  has_rich_preview?: boolean;
  /**
   * ID of the comment.
   */
  id?: string;
  /**
   * Whether the file lives outside Slack.
   */
  is_external?: boolean;
  /**
   * Whether the comment was sent along with the upload.
   */
  is_intro?: boolean;
  /**
   * Whether the file is shared in a public channel.
   */
  is_public?: boolean;
  /**
   * Whether the token's owner has starred the comment.
   */
  is_starred?: boolean;
  /**
   * How many lines the snippet has.
   */
  lines?: number;
  /**
   * How many lines the preview leaves out.
   */
  lines_more?: number;
  /**
   * How the file is to be played, such as `audio` or `video`.
   */
  media_display_type?: string;
  /**
   * Media type of the file, such as `image/gif`.
   */
  mimetype?: string;
  /**
   * How Slack holds the file, such as `hosted`, `external`, `snippet` or
   * `tombstone`.
   */
  mode?: string;
  /**
   * Name of the file.
   */
  name?: string;
  /**
   * How many users have starred the comment.
   */
  num_stars?: number;
  /**
   * Address of the file's page in Slack.
   */
  permalink?: string;
  /**
   * Whether the file has a public page.
   */
  permalink_public?: boolean;
  /**
   * Type of the file for people, such as `GIF`.
   */
  pretty_type?: string;
  /**
   * Beginning of the content as text.
   */
  preview?: string;
  /**
   * Beginning of the content as HTML, with the syntax marked.
   */
  preview_highlight?: string;
  /**
   * Whether the preview leaves something out.
   */
  preview_is_truncated?: boolean;
  /**
   * Whether anybody with the public address can open the file.
   */
  public_url_shared?: boolean;
  /**
   * Size of the file, in bytes.
   */
  size?: number;
  /**
   * When the comment was written, in Unix seconds; the older name of
   * `created`.
   */
  timestamp?: number | string;
  /**
   * Title of the file.
   */
  title?: string;
  /**
   * Address of the content; it asks for the token.
   */
  url_private?: string;
  /**
   * Whether the content can be downloaded.
   */
  url_private_download?: boolean;
  /**
   * ID of the user who wrote the comment.
   */
  user?: string;
  /**
   * Name that the comment was posted under.
   */
  username?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
