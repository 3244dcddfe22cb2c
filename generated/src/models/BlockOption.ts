import type { MrkdwnOption } from "./MrkdwnOption.js";
import type { PlainTextOption } from "./PlainTextOption.js";

/**
 * An option of a menu or a group of boxes, in plain text or in Slack's
 * markup.
 */
export type BlockOption = MrkdwnOption | PlainTextOption;
