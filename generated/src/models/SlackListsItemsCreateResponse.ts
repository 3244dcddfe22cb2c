import type { ListRecord } from "./ListRecord.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.items.create`.
 */
export type SlackListsItemsCreateResponse = {
  item: ListRecord;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
