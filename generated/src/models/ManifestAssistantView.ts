import type { ManifestSuggestedPrompt } from "./ManifestSuggestedPrompt.js";

/**
 * How Slack shows the app as an assistant.
 */
export interface ManifestAssistantView {
  /**
   * What the assistant does, for its users.
   */
  assistant_description: string;
  /**
   * Prompts that users may start from.
   */
  suggested_prompts?: ManifestSuggestedPrompt[];
}
