import type { SlackFileViaUrl } from "./SlackFileViaUrl.js";
import type { SlackFileViaId } from "./SlackFileViaId.js";

/**
 * A file in Slack, by its ID or its URL.
 */
export type SlackFileReference = SlackFileViaUrl | SlackFileViaId;
