import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The link to the message.
 */
export type ChatGetPermalinkResponse = {
  channel: string;
  permalink: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
