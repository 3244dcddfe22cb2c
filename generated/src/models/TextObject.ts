import type { PlainTextElement } from "./PlainTextElement.js";
import type { MrkdwnElement } from "./MrkdwnElement.js";

/**
 * Text, plain or in Slack's markup.
 */
export type TextObject = PlainTextElement | MrkdwnElement;
