import type { MarkedItem } from "./MarkedItem.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `reactions.list`.
 */
export type ReactionsListResponse = {
  items: MarkedItem[];
  paging?: Paging;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
