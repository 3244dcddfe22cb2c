import type { MrkdwnElement } from "./MrkdwnElement.js";
import type { PlainTextElement } from "./PlainTextElement.js";

/**
 * An option whose text is in Slack's markup.
 */
export interface MrkdwnOption {
  text: MrkdwnElement;
  /**
   * Value that the app gets when the option is chosen, unique in the menu;
   * at most 75 characters.
   */
  value?: string;
  /**
   * URL that a click opens, at most 3000 characters. Overflow menus only.
   */
  url?: string;
  description?: PlainTextElement;
}
