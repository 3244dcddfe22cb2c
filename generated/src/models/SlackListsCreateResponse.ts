import type { ListMetadata } from "./ListMetadata.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.create`.
 */
export type SlackListsCreateResponse = {
  list_id: string;
  list_metadata?: ListMetadata;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
