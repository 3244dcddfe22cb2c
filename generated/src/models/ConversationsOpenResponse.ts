import type { Conversation } from "./Conversation.js";
import type { ManifestAppHome } from "./ManifestAppHome.js";
import type { View } from "./View.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.open`.
 */
export type ConversationsOpenResponse = {
  already_open?: boolean;
  channel?: Conversation;
  no_op?: boolean;
  app_home?: ManifestAppHome;
  home_view?: View | null;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
