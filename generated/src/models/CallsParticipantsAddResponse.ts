import type { Call } from "./Call.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `calls.participants.add`.
 */
export type CallsParticipantsAddResponse = {
  call: Call;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
