import type { CustomEmoji } from "./CustomEmoji.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of custom emoji.
 */
export type AdminEmojiListResponse = {
  emoji: { [key: string]: CustomEmoji };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
