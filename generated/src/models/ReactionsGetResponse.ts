import type { Message } from "./Message.js";
import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `reactions.get`.
 */
export type ReactionsGetResponse = {
  channel?: string;
  message?: Message;
  type: string;
  comment?: string;
  file?: File_;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
