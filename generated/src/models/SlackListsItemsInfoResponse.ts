import type { File_ } from "./File_.js";
import type { ListRecord } from "./ListRecord.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.items.info`.
 */
export type SlackListsItemsInfoResponse = {
  list: File_;
  record: ListRecord;
  subtasks?: ListRecord[];
  parent_task?: ListRecord;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
