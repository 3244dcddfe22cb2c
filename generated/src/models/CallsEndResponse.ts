import type { Call } from "./Call.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `calls.end`.
 */
export type CallsEndResponse = {
  call: Call;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
