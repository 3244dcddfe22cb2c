import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * A block that plays an embedded video.
 */
export interface VideoBlock {
  /**
   * Always `video`.
   */
  type: "video";
  /**
   * HTTPS URL of the player to embed, on one of the app's unfurl domains.
   */
  video_url: string;
  /**
   * URL of the picture shown before the video plays.
   */
  thumbnail_url: string;
  /**
   * Text for those who cannot see the video.
   */
  alt_text: string;
  title: PlainTextElement;
  /**
   * HTTPS URL that the title links to: the video's page, not the player.
   */
  title_url?: string;
  /**
   * Name of the author, under 50 characters.
   */
  author_name?: string;
  /**
   * Name of the site or app that the video is from.
   */
  provider_name?: string;
  /**
   * URL of that site's icon.
   */
  provider_icon_url?: string;
  description?: PlainTextElement;
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
