import type { Bot } from "./Bot.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `bots.info`.
 */
export type BotsInfoResponse = {
  bot?: Bot;
  bots?: Bot[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
