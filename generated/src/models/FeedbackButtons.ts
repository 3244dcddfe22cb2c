import type { FeedbackButton } from "./FeedbackButton.js";

/**
 * A pair of buttons for good and bad feedback.
 */
export interface FeedbackButtons {
  /**
   * Always `feedback_buttons`.
   */
  type: "feedback_buttons";
  /**
   * The button for good feedback.
   */
  positive_button: FeedbackButton;
  /**
   * The button for bad feedback.
   */
  negative_button: FeedbackButton;
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
}
