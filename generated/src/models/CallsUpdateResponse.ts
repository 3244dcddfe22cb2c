import type { Call } from "./Call.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `calls.update`.
 */
export type CallsUpdateResponse = {
  call: Call;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
