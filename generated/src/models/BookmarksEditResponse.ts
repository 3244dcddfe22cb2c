import type { Bookmark } from "./Bookmark.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `bookmarks.edit`.
 */
export type BookmarksEditResponse = {
  bookmark: Bookmark;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
