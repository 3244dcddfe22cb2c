import type { ImageElement } from "./ImageElement.js";
import type { MrkdwnElement } from "./MrkdwnElement.js";
import type { Button } from "./Button.js";

/**
 * A block that shows a card: picture, texts and buttons.
 */
export interface CardBlock {
  /**
   * Always `card`.
   */
  type: "card";
  hero_image?: ImageElement;
  icon?: ImageElement;
  title?: MrkdwnElement;
  subtitle?: MrkdwnElement;
  body?: MrkdwnElement;
  /**
   * The buttons at the foot of the card.
   */
  actions?: Button[];
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
