import type { Conversation } from "./Conversation.js";
import type { ManifestAppHome } from "./ManifestAppHome.js";
import type { View } from "./View.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `conversations.info`.
 */
export type ConversationsInfoResponse = {
  channel: Conversation;
  app_home?: ManifestAppHome;
  home_view?: View | null;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
