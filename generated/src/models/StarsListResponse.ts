import type { MarkedItem } from "./MarkedItem.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `stars.list`.
 */
export type StarsListResponse = {
  items: MarkedItem[];
  paging?: Paging;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
