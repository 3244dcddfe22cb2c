import type { AttachmentAction } from "./AttachmentAction.js";
import type { Block } from "./Block.js";
import type { AttachmentField } from "./AttachmentField.js";
import type { File_ } from "./File_.js";
import type { ListRecordEmbed } from "./ListRecordEmbed.js";
import type { ListRecord } from "./ListRecord.js";
import type { ListColumn } from "./ListColumn.js";
import type { ListView } from "./ListView.js";
import type { AttachmentMessageBlock } from "./AttachmentMessageBlock.js";
import type { AttachmentMetadata } from "./AttachmentMetadata.js";
import type { AttachmentPreview } from "./AttachmentPreview.js";

/**
 * An attachment of a message, as Slack returns it.
 */
export interface Attachment {
  /**
   * The buttons and menus of the attachment.
   */
  actions?: AttachmentAction[];
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * URL that the app unfurled.
   */
  app_unfurl_url?: string;
  /**
   * URL of the small picture next to the author's name.
   */
  author_icon?: string;
  /**
   * ID of the author's user.
   */
  author_id?: string;
  /**
   * URL that the author's name links to.
   */
  author_link?: string;
  /**
   * Name of the author.
   */
  author_name?: string;
  /**
   * Second line of the author's name.
   */
  author_subname?: string;
  /**
   * The blocks that make up the content.
   */
  blocks?: Block[];
  /**
   * ID of the bot.
   */
  bot_id?: string;
  /**
   * ID of the bot's workspace.
   */
  bot_team_id?: string;
  /**
   * The app's own name for the attachment, which comes back in interaction
   * payloads.
   */
  callback_id?: string;
  /**
   * ID of the conversation that the attached message is from.
   */
  channel_id?: string;
  /**
   * Name of the conversation that the attached message is from.
   */
  channel_name?: string;
  /**
   * ID of the workspace of that conversation.
   */
  channel_team?: string;
  /**
   * Colour of the bar at the side, as six hexadecimal digits without `#`.
   */
  color?: string;
  /**
   * Plain text for clients that cannot show the attachment.
   */
  fallback: string;
  /**
   * Short titled texts, set out like a table.
   */
  fields?: AttachmentField[];
  /**
   * ID of the attached file.
   */
  file_id?: string;
  /**
   * Name of the attached file.
   */
  filename?: string;
  /**
   * The attached files.
   */
  files?: File_[];
  /**
   * Text of the footer.
   */
  footer?: string;
  /**
   * URL of the small picture next to the footer.
   */
  footer_icon?: string;
  /**
   * URL that the attachment was made from.
   */
  from_url?: string;
  /**
   * Whether the attachment is shown without a border.
   */
  hide_border?: boolean;
  /**
   * Whether the bar at the side is shown without colour.
   */
  hide_color?: boolean;
  /**
   * Number of the attachment in its message, from 1.
   */
  id: number;
  /**
   * Size of the picture in bytes.
   */
  image_bytes?: number;
  /**
   * Height of the picture in pixels.
   */
  image_height?: number;
  /**
   * URL of the picture.
   */
  image_url?: string;
  /**
   * Width of the picture in pixels.
   */
  image_width?: number;
  /**
   * Whether the attachment is indented.
   */
  indent?: boolean;
  /**
   * Whether an app made the attachment by unfurling a link.
   */
  is_app_unfurl?: boolean;
  /**
   * Whether the attachment is a file.
   */
  is_file_attachment?: boolean;
  /**
   * Whether the attachment is an unfurled message of Slack's.
   */
  is_msg_unfurl?: boolean;
  /**
   * Whether the attachment is an unfurled reply of a thread.
   */
  is_reply_unfurl?: boolean;
  /**
   * Whether the attachment is the unfurled first message of a thread.
   */
  is_thread_root_unfurl?: boolean;
  list?: File_;
  list_record?: ListRecordEmbed;
  /**
   * ID of the unfurled row of a list.
   */
  list_record_id?: string;
  /**
   * The unfurled rows of a list.
   */
  list_records?: ListRecord[];
  /**
   * The columns of the unfurled list.
   */
  list_schema?: ListColumn[];
  list_view?: ListView;
  /**
   * ID of the unfurled list's view.
   */
  list_view_id?: string;
  /**
   * The blocks of the unfurled message, with where it was posted.
   */
  message_blocks?: AttachmentMessageBlock[];
  /**
   * Data about the picture.
   */
  metadata?: AttachmentMetadata;
  /**
   * Media type of the file.
   */
  mimetype?: string;
  /**
   * Fields of the attachment that Slack formats as `mrkdwn`.
   */
  mrkdwn_in?: string[];
  /**
   * Subtype of the unfurled message.
   */
  msg_subtype?: string;
  /**
   * URL as it stood in the message.
   */
  original_url?: string;
  /**
   * Text above the attachment.
   */
  pretext?: string;
  /**
   * What a preview of the unfurled page shows.
   */
  preview?: AttachmentPreview;
  /**
   * URL of the service's icon.
   */
  service_icon?: string;
  /**
   * Name of the service that the link leads to.
   */
  service_name?: string;
  /**
   * URL of the service that the link leads to.
   */
  service_url?: string;
  /**
   * Size of the file in bytes.
   */
  size?: number;
  /**
   * ID of the file in Slack that the attachment shows.
   */
  slack_file_id?: string;
  /**
   * Main text of the attachment.
   */
  text?: string;
  /**
   * Height of the thumbnail in pixels.
   */
  thumb_height?: number;
  /**
   * URL of the thumbnail.
   */
  thumb_url?: string;
  /**
   * Width of the thumbnail in pixels.
   */
  thumb_width?: number;
  /**
   * Title of the attachment.
   */
  title?: string;
  /**
   * URL that the title links to.
   */
  title_link?: string;
  /**
   * Time shown in the footer, in seconds since 1970, as a number or as text.
   */
  ts?: string;
  /**
   * URL of the attached link.
   */
  url?: string;
  /**
   * HTML that plays the video.
   */
  video_html?: string;
  /**
   * Height of the player in pixels.
   */
  video_html_height?: number;
  /**
   * Width of the player in pixels.
   */
  video_html_width?: number;
  /**
   * URL of the video.
   */
  video_url?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
