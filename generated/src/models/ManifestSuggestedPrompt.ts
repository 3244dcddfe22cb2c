/**
 * A prompt that users may start from.
 */
export interface ManifestSuggestedPrompt {
  /**
   * Title of the prompt.
   */
  title: string;
  /**
   * What is sent when a user picks it.
   */
  message: string;
}
