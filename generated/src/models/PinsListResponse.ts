import type { MarkedItem } from "./MarkedItem.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `pins.list`.
 */
export type PinsListResponse = {
  items?: MarkedItem[];
  count?: number;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
