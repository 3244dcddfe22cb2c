import type { Bookmark } from "./Bookmark.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `bookmarks.add`.
 */
export type BookmarksAddResponse = {
  bookmark: Bookmark;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
