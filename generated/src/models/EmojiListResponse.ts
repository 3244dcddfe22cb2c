import type { EmojiCategory } from "./EmojiCategory.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `emoji.list`.
 */
export type EmojiListResponse = {
  cache_ts?: string;
  categories?: EmojiCategory[];
  categories_version?: string;
  emoji?: { [key: string]: string };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
