import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.download.get`.
 */
export type SlackListsDownloadGetResponse = {
  download_url?: string;
  status: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
