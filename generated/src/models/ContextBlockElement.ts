import type { PlainTextElement } from "./PlainTextElement.js";
import type { ImageElement } from "./ImageElement.js";
import type { MrkdwnElement } from "./MrkdwnElement.js";

/**
 * An element that a context block takes, told apart by its `type`.
 */
export type ContextBlockElement =
  PlainTextElement | ImageElement | MrkdwnElement;
