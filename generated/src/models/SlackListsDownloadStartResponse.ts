import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `slackLists.download.start`.
 */
export type SlackListsDownloadStartResponse = {
  job_id: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
