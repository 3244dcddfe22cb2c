import type { AssistantSearchMessage } from "./AssistantSearchMessage.js";
import type { AssistantSearchFile } from "./AssistantSearchFile.js";
import type { AssistantSearchChannel } from "./AssistantSearchChannel.js";
import type { AssistantSearchUser } from "./AssistantSearchUser.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `assistant.search.context`: a page of results.
 */
export type AssistantSearchContextResponse = {
  results: {
    messages?: AssistantSearchMessage[];
    files?: AssistantSearchFile[];
    enterprise?: string[];
    channels?: AssistantSearchChannel[];
    users?: AssistantSearchUser[];
    [key: string]: unknown;
  };
  [key: string]: unknown;
} & DefaultSuccessTemplate;
