import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * One of the two buttons for feedback.
 */
export interface FeedbackButton {
  text: PlainTextElement;
  /**
   * What a screen reader says in place of the button's text, at most 75
   * characters.
   */
  accessibility_label?: string;
  /**
   * Value that the app gets when the button is clicked.
   */
  value: string;
}
