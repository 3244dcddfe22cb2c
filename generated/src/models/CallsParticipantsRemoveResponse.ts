import type { Call } from "./Call.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `calls.participants.remove`.
 */
export type CallsParticipantsRemoveResponse = {
  call: Call;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
