import type { AdminChannelPrefs } from "./AdminChannelPrefs.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Preferences of a channel.
 */
export type AdminConversationsGetConversationPrefsResponse = {
  prefs?: AdminChannelPrefs;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
