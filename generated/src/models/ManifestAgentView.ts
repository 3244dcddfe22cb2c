import type { ManifestSuggestedPrompt } from "./ManifestSuggestedPrompt.js";
import type { ManifestAgentAction } from "./ManifestAgentAction.js";

/**
 * How Slack shows the app as an agent.
 */
export interface ManifestAgentView {
  /**
   * What the agent does, for its users. At most 300 characters.
   */
  agent_description?: string;
  /**
   * Prompts that users may start from, at most 4.
   */
  suggested_prompts?: ManifestSuggestedPrompt[];
  /**
   * Actions that Slack offers in the agent's view.
   */
  actions?: ManifestAgentAction[];
}
