import type { FeaturedTrigger } from "./FeaturedTrigger.js";

/**
 * The workflows that a channel features.
 */
export interface FeaturedWorkflow {
  /**
   * ID of the conversation.
   */
  channel_id: string;
  /**
   * Triggers of the featured workflows.
   */
  triggers: FeaturedTrigger[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
