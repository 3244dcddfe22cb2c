import type { Attachment } from "./Attachment.js";
import type { Block } from "./Block.js";
import type { FileMailAddress } from "./FileMailAddress.js";
import type { DirectMessageFileAccess } from "./DirectMessageFileAccess.js";
import type { FileFavorite } from "./FileFavorite.js";
import type { FileMailHeaders } from "./FileMailHeaders.js";
import type { FileComment } from "./FileComment.js";
import type { ListLimits } from "./ListLimits.js";
import type { ListMetadata } from "./ListMetadata.js";
import type { MediaProgress } from "./MediaProgress.js";
import type { Reaction } from "./Reaction.js";
import type { SavedState } from "./SavedState.js";
import type { FileShares } from "./FileShares.js";
import type { Transcription } from "./Transcription.js";

/**
 * A file in Slack: an upload, a snippet, a post, a canvas, a list, an
 * e-mail, or a remote file that an app has added.
 */
export interface File_ {
  /**
   * What the token's owner may do with the file, such as `read`, `write` or
   * `owner`.
   */
  access?: string;
  /**
   * What the image shows, for screen readers.
   */
  alt_txt?: string;
  /**
   * ID of the app that the file belongs to.
   */
  app_id?: string;
  /**
   * Name of the app that the file belongs to.
   */
  app_name?: string;
  /**
   * Whether the app shows its files as work objects.
   */
  app_provides_file_work_objects?: boolean;
  /**
   * Attachments of the e-mail or post.
   */
  attachments?: Attachment[];
  /**
   * Content of the file as blocks.
   */
  blocks?: Block[];
  /**
   * ID of the bot that uploaded the file.
   */
  bot_id?: string;
  /**
   * Whether the token's owner may lock and unlock the canvas.
   */
  can_toggle_canvas_lock?: boolean;
  /**
   * ID of the user who made the canvas.
   */
  canvas_creator_id?: string;
  /**
   * Whether the canvas may be printed.
   */
  canvas_printing_enabled?: boolean;
  /**
   * How long reading the canvas takes, as Slack reckons.
   */
  canvas_readtime?: number;
  /**
   * How the canvas serves as a template.
   */
  canvas_template_mode?: string;
  /**
   * Who got a copy of the e-mail.
   */
  cc?: FileMailAddress[];
  /**
   * How many actions the channel has had on the file.
   */
  channel_actions_count?: number;
  /**
   * Timestamp of the latest action in the channel on the file.
   */
  channel_actions_ts?: string;
  /**
   * IDs of the public channels that the file is shared in.
   */
  channels?: string[];
  /**
   * How many comments the file has.
   */
  comments_count?: number;
  /**
   * Address of the file as a PDF.
   */
  converted_pdf?: string;
  /**
   * When the file was created, in Unix seconds.
   */
  created?: number;
  /**
   * Address of a still image of the animation.
   */
  deanimate?: string;
  /**
   * Address of a still image of the animated GIF.
   */
  deanimate_gif?: string;
  /**
   * Whether the file is shown as a bot's.
   */
  display_as_bot?: boolean;
  /**
   * The users who can reach the file through a direct message.
   */
  dm_mpdm_users_with_file_access?: DirectMessageFileAccess[];
  /**
   * Length of the sound or film, in milliseconds.
   */
  duration_ms?: number;
  /**
   * Address of the page on which to edit the file.
   */
  edit_link?: string;
  /**
   * When the file was last edited, in Unix seconds.
   */
  edit_timestamp?: number;
  /**
   * Whether the file can be edited in Slack.
   */
  editable?: boolean;
  /**
   * ID of the user who last edited the file.
   */
  editor?: string;
  /**
   * IDs of the users who have edited the file.
   */
  editors?: string[];
  /**
   * How many users have edited the file.
   */
  editors_count?: number;
  /**
   * The ID that the app gave to it.
   */
  external_id?: string;
  /**
   * The service that an external file lives on; empty for a file of Slack.
   */
  external_type?: string;
  /**
   * Address of the file at its own service.
   */
  external_url?: string;
  /**
   * Where the token's owner keeps the file among the favorites.
   */
  favorites?: FileFavorite[];
  /**
   * How the token's owner can reach the file, such as `visible`; with
   * `check_file_info`, `files.info` has the rest.
   */
  file_access?: string;
  /**
   * Type of the file in Slack's words, such as `png` or `python`.
   */
  filetype?: string;
  /**
   * Who sent the e-mail.
   */
  from?: FileMailAddress[];
  /**
   * IDs of the private channels that the file is shared in.
   */
  groups?: string[];
  /**
   * Whether the file goes on after the preview.
   */
  has_more?: boolean;
  /**
   * Whether the file is shared in more places than are listed.
   */
  has_more_shares?: boolean;
  /**
   * Whether the file has a preview with formatting.
   */
  has_rich_preview?: boolean;
  headers?: FileMailHeaders;
  /**
   * Address of the film as an HTTP live stream.
   */
  hls?: string;
  /**
   * The HTTP live stream's playlist itself, as a data URL.
   */
  hls_embed?: string;
  /**
   * ID of the file.
   */
  id: string;
  /**
   * Orientation of the image as its EXIF data has it, 1 to 8.
   */
  image_exif_rotation?: number;
  /**
   * IDs of the direct messages that the file is shared in.
   */
  ims?: string[];
  initial_comment?: FileComment;
  /**
   * How many attachments the e-mail shows in its text.
   */
  inline_attachment_count?: number;
  /**
   * Whether Slack's AI suggested the file.
   */
  is_ai_suggested?: boolean;
  /**
   * Whether the file is the canvas of a channel.
   */
  is_channel_space?: boolean;
  /**
   * Whether the file lives outside Slack.
   */
  is_external?: boolean;
  /**
   * Whether Slack's AI has changed the file.
   */
  is_modified_by_ai?: boolean;
  /**
   * Whether the file is shared in a public channel.
   */
  is_public?: boolean;
  /**
   * Whether sharing the file is restricted.
   */
  is_restricted_sharing_enabled?: boolean;
  /**
   * Whether the token's owner has starred the file.
   */
  is_starred?: boolean;
  /**
   * ID of the user who last edited the file.
   */
  last_editor?: string;
  /**
   * When the token's owner last read the file.
   */
  last_read?: number;
  /**
   * How many lines the snippet has.
   */
  lines?: number;
  /**
   * How many lines the preview leaves out.
   */
  lines_more?: number;
  /**
   * ID of the channel that the file is linked with.
   */
  linked_channel_id?: string;
  /**
   * Address of the list as CSV; it asks for the token.
   */
  list_csv_download_url?: string;
  list_limits?: ListLimits;
  list_metadata?: ListMetadata;
  /**
   * How the file is to be played, such as `audio` or `video`.
   */
  media_display_type?: string;
  media_progress?: MediaProgress;
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
   * Address of the film as MP4.
   */
  mp4?: string;
  /**
   * Address of the film as MP4, in low quality.
   */
  mp4_low?: string;
  /**
   * Name of the file.
   */
  name?: string;
  /**
   * Whether others than the owner may edit the file.
   */
  non_owner_editable?: boolean;
  /**
   * How many users have starred the file.
   */
  num_stars?: number;
  /**
   * What the rest of the workspace or organization may do with the file,
   * such as `none`.
   */
  org_or_workspace_access?: string;
  /**
   * How many attachments the e-mail came with.
   */
  original_attachment_count?: number;
  /**
   * Height of the image as uploaded, in pixels.
   */
  original_h?: number | string;
  /**
   * Width of the image as uploaded, in pixels.
   */
  original_w?: number | string;
  /**
   * Address of the file's page in Slack.
   */
  permalink?: string;
  /**
   * Address of the file's public page; it opens only while the file is
   * shared in public.
   */
  permalink_public?: string;
  /**
   * IDs of the conversations that the file is pinned to.
   */
  pinned_to?: string[];
  /**
   * Address of the image as a progressive JPEG.
   */
  pjpeg?: string;
  /**
   * Content of the file as plain text.
   */
  plain_text?: string;
  /**
   * Type of the file for people, such as `GIF`.
   */
  pretty_type?: string;
  /**
   * Beginning of the content as text; `null` where there is none.
   */
  preview?: string | null;
  /**
   * Beginning of the content as HTML, with the syntax marked.
   */
  preview_highlight?: string;
  /**
   * Whether the preview leaves something out.
   */
  preview_is_truncated?: boolean;
  /**
   * Beginning of the content as plain text.
   */
  preview_plain_text?: string;
  /**
   * How many private channels can reach the file.
   */
  private_channels_with_file_access_count?: number;
  /**
   * How many users can reach the private file.
   */
  private_file_with_access_count?: number;
  /**
   * Whether anybody with the public address can open the file.
   */
  public_url_shared?: boolean;
  /**
   * ID of the canvas in Quip, the service below it.
   */
  quip_thread_id?: string;
  /**
   * Reactions to the file.
   */
  reactions?: Reaction[];
  saved?: SavedState;
  /**
   * Whether the user sent the file to themselves.
   */
  sent_to_self?: boolean;
  shares?: FileShares;
  /**
   * Whether Slack shows a badge at the file.
   */
  show_badge?: boolean;
  /**
   * Content of the e-mail as simple HTML.
   */
  simplified_html?: string;
  /**
   * Size of the file, in bytes.
   */
  size?: number;
  /**
   * Whether Slack left out where the file is shared.
   */
  skipped_shares?: boolean;
  /**
   * ID of the workspace that the file comes from.
   */
  source_team?: string;
  /**
   * Subject of the e-mail.
   */
  subject?: string;
  /**
   * What sort of file it is, within its mode.
   */
  subtype?: string;
  /**
   * Whether the workspace keeps the versions of its canvases.
   */
  team_pref_version_history_enabled?: boolean;
  /**
   * IDs of the workspaces and organizations that the file is shared with.
   */
  teams_shared_with?: string[];
  /**
   * When the canvas became a template.
   */
  template_conversion_ts?: number;
  /**
   * Description of the template.
   */
  template_description?: string;
  /**
   * Icon of the template.
   */
  template_icon?: string;
  /**
   * Name of the template.
   */
  template_name?: string;
  /**
   * Title of the template.
   */
  template_title?: string;
  /**
   * Address of the preview image within 1024 pixels.
   */
  thumb_1024?: string;
  /**
   * Address of the animated preview within 1024 pixels.
   */
  thumb_1024_gif?: string;
  /**
   * Height of `thumb_1024`, in pixels.
   */
  thumb_1024_h?: number | string;
  /**
   * Width of `thumb_1024`, in pixels.
   */
  thumb_1024_w?: number | string;
  /**
   * Address of the preview image within 160 pixels.
   */
  thumb_160?: string;
  /**
   * Address of the animated preview within 160 pixels.
   */
  thumb_160_gif?: string;
  /**
   * Height of `thumb_160`, in pixels.
   */
  thumb_160_h?: string;
  /**
   * Width of `thumb_160`, in pixels.
   */
  thumb_160_w?: string;
  /**
   * Address of the preview image within 360 pixels.
   */
  thumb_360?: string;
  /**
   * Address of the animated preview within 360 pixels.
   */
  thumb_360_gif?: string;
  /**
   * Height of `thumb_360`, in pixels.
   */
  thumb_360_h?: number | string;
  /**
   * Width of `thumb_360`, in pixels.
   */
  thumb_360_w?: number | string;
  /**
   * Address of the preview image within 480 pixels.
   */
  thumb_480?: string;
  /**
   * Address of the animated preview within 480 pixels.
   */
  thumb_480_gif?: string;
  /**
   * Height of `thumb_480`, in pixels.
   */
  thumb_480_h?: number | string;
  /**
   * Width of `thumb_480`, in pixels.
   */
  thumb_480_w?: number | string;
  /**
   * Address of the preview image within 64 pixels.
   */
  thumb_64?: string;
  /**
   * Address of the animated preview within 64 pixels.
   */
  thumb_64_gif?: string;
  /**
   * Height of `thumb_64`, in pixels.
   */
  thumb_64_h?: string;
  /**
   * Width of `thumb_64`, in pixels.
   */
  thumb_64_w?: string;
  /**
   * Address of the preview image within 720 pixels.
   */
  thumb_720?: string;
  /**
   * Address of the animated preview within 720 pixels.
   */
  thumb_720_gif?: string;
  /**
   * Height of `thumb_720`, in pixels.
   */
  thumb_720_h?: number | string;
  /**
   * Width of `thumb_720`, in pixels.
   */
  thumb_720_w?: number | string;
  /**
   * Address of the preview image within 80 pixels.
   */
  thumb_80?: string;
  /**
   * Address of the preview image within 800 pixels.
   */
  thumb_800?: string;
  /**
   * Address of the animated preview within 800 pixels.
   */
  thumb_800_gif?: string;
  /**
   * Height of `thumb_800`, in pixels.
   */
  thumb_800_h?: number | string;
  /**
   * Width of `thumb_800`, in pixels.
   */
  thumb_800_w?: number | string;
  /**
   * Address of the animated preview within 80 pixels.
   */
  thumb_80_gif?: string;
  /**
   * Height of `thumb_80`, in pixels.
   */
  thumb_80_h?: string;
  /**
   * Width of `thumb_80`, in pixels.
   */
  thumb_80_w?: string;
  /**
   * Address of the preview image within 960 pixels.
   */
  thumb_960?: string;
  /**
   * Address of the animated preview within 960 pixels.
   */
  thumb_960_gif?: string;
  /**
   * Height of `thumb_960`, in pixels.
   */
  thumb_960_h?: number | string;
  /**
   * Width of `thumb_960`, in pixels.
   */
  thumb_960_w?: number | string;
  /**
   * Address of an animated preview.
   */
  thumb_gif?: string;
  /**
   * Address of an image of the document's first page.
   */
  thumb_pdf?: string;
  /**
   * Height of `thumb_pdf`, in pixels.
   */
  thumb_pdf_h?: number | string;
  /**
   * Width of `thumb_pdf`, in pixels.
   */
  thumb_pdf_w?: number | string;
  /**
   * A very small preview image, in base64.
   */
  thumb_tiny?: string;
  /**
   * Address of a still image of the film.
   */
  thumb_video?: string;
  /**
   * Height of `thumb_video`, in pixels.
   */
  thumb_video_h?: number;
  /**
   * Width of `thumb_video`, in pixels.
   */
  thumb_video_w?: number;
  /**
   * When the file was created, in Unix seconds; the older name of `created`.
   */
  timestamp?: number;
  /**
   * Title of the file.
   */
  title?: string;
  /**
   * Title of the file as blocks.
   */
  title_blocks?: Block[];
  /**
   * Whom the e-mail was sent to.
   */
  to?: FileMailAddress[];
  transcription?: Transcription;
  /**
   * When Slack last told of a change to the file, in Unix seconds.
   */
  update_notification?: number;
  /**
   * When the file was last changed, in Unix seconds.
   */
  updated?: number;
  /**
   * Address of the content; it asks for the token.
   */
  url_private?: string;
  /**
   * Address that downloads the content; it asks for the token.
   */
  url_private_download?: string;
  /**
   * Address of a preview that does not change.
   */
  url_static_preview?: string;
  /**
   * ID of the user who uploaded the file.
   */
  user?: string;
  /**
   * ID of that user's workspace or organization.
   */
  user_team?: string;
  /**
   * Name that the file was posted under; empty where that is its user's.
   */
  username?: string;
  /**
   * Address of the subtitles, in WebVTT.
   */
  vtt?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
