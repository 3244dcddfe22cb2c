import type { UserProfileFieldValue } from "./UserProfileFieldValue.js";
import type { StatusEmojiDisplayInfo } from "./StatusEmojiDisplayInfo.js";

/**
 * What a user shows of themselves: names, pictures, status, and custom
 * fields.
 */
export interface UserProfile {
  /**
   * Whether a bot is shown as active at all times.
   */
  always_active?: boolean;
  /**
   * ID of the app that the bot belongs to.
   */
  api_app_id?: string;
  /**
   * Hash of the picture, which changes with it.
   */
  avatar_hash: string;
  /**
   * ID of the bot, which begins with `B`.
   */
  bot_id?: string;
  /**
   * Name that the user has chosen to be shown by; may be empty.
   */
  display_name?: string;
  /**
   * Display name with special letters replaced by plain ones.
   */
  display_name_normalized?: string;
  /**
   * Email address of the user; only with the scope `users:read.email`.
   */
  email?: string;
  /**
   * Custom fields by their IDs. If there are none, null, or an empty list,
   * in which no ID is found either.
   */
  fields?: { [key: string]: UserProfileFieldValue } | null;
  /**
   * First name of the user.
   */
  first_name?: string;
  /**
   * Time at which the guest's account ends, in Unix seconds.
   */
  guest_expiration_ts?: number;
  /**
   * ID of the user who invited the guest.
   */
  guest_invited_by?: string;
  /**
   * Whether the user is in a huddle, like `default_unset`.
   */
  huddle_state?: string;
  /**
   * Time at which the state of the huddle ends, in Unix seconds; 0 if never.
   */
  huddle_state_expiration_ts?: number;
  /**
   * Address of the picture at 1024 by 1024 pixels.
   */
  image_1024?: string;
  /**
   * Address of the picture at 192 by 192 pixels.
   */
  image_192: string;
  /**
   * Address of the picture at 24 by 24 pixels.
   */
  image_24: string;
  /**
   * Address of the picture at 32 by 32 pixels.
   */
  image_32: string;
  /**
   * Address of the picture at 48 by 48 pixels.
   */
  image_48: string;
  /**
   * Address of the picture at 512 by 512 pixels.
   */
  image_512: string;
  /**
   * Address of the picture at 72 by 72 pixels.
   */
  image_72: string;
  /**
   * Address of the picture as it was uploaded.
   */
  image_original?: string;
  /**
   * Whether the user has uploaded the picture.
   */
  is_custom_image?: boolean;
  /**
   * Last name of the user.
   */
  last_name?: string;
  /**
   * Phone number of the user, as free text.
   */
  phone?: string;
  /**
   * Pronouns of the user.
   */
  pronouns?: string;
  /**
   * Full name of the user.
   */
  real_name?: string;
  /**
   * Full name with special letters replaced by plain ones.
   */
  real_name_normalized?: string;
  /**
   * Skype name of the user.
   */
  skype?: string;
  /**
   * Day on which the user joined the company, as `YYYY-MM-DD`.
   */
  start_date?: string;
  /**
   * Whether the status goes when the user's focus time ends.
   */
  status_clear_on_focus_end?: boolean;
  /**
   * Emoji of the status, as `:name:`; empty if none.
   */
  status_emoji?: string;
  /**
   * How to draw the emoji of the status.
   */
  status_emoji_display_info?: StatusEmojiDisplayInfo[];
  /**
   * Address of the status emoji's image, if it is a custom one.
   */
  status_emoji_url?: string;
  /**
   * Time at which the status goes, in Unix seconds; 0 if it stays.
   */
  status_expiration?: number;
  /**
   * Text of the status; empty if none.
   */
  status_text?: string;
  /**
   * Untranslated text of a status that is one of Slack's own.
   */
  status_text_canonical?: string;
  /**
   * ID of the workspace that the profile belongs to.
   */
  team?: string;
  /**
   * Job title of the user.
   */
  title?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
