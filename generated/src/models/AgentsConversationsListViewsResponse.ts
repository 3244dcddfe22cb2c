import type { AgentView } from "./AgentView.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `agents.conversations.listViews`: the views.
 */
export type AgentsConversationsListViewsResponse = {
  views?: AgentView[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
