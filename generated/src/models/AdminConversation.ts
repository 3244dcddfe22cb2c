import type { ConversationFields } from "./ConversationFields.js";

/**
 * A channel, as the admin methods find it.
 */
export type AdminConversation = {
  purpose?: string;
  [key: string]: unknown;
} & ConversationFields;
