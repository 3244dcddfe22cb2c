import type { ListRecord } from "./ListRecord.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.items.list`.
 */
export type SlackListsItemsListResponse = {
  items: ListRecord[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
