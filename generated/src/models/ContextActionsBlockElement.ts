import type { FeedbackButtons } from "./FeedbackButtons.js";
import type { IconButton } from "./IconButton.js";

/**
 * An element that a context actions block takes, told apart by its `type`.
 */
export type ContextActionsBlockElement = FeedbackButtons | IconButton;
