import type { Bookmark } from "./Bookmark.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `bookmarks.list`.
 */
export type BookmarksListResponse = {
  bookmarks: Bookmark[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
