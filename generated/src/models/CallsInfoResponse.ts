import type { Call } from "./Call.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `calls.info`.
 */
export type CallsInfoResponse = {
  call: Call;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
