import type { MessageAttachment } from "./MessageAttachment.js";

/**
 * The unfurls by the URL they stand for, exactly as it is in the message.
 */
export type LinkUnfurls = { [key: string]: MessageAttachment };
