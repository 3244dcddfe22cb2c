import type { ConversationTopic } from "./ConversationTopic.js";
import type { ConversationFields } from "./ConversationFields.js";

/**
 * A conversation: a public or private channel, a direct message, or a
 * group direct message.
 */
export type Conversation = {
  purpose?: ConversationTopic;
  [key: string]: unknown;
} & ConversationFields;
