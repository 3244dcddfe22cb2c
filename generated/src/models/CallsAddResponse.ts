import type { Call } from "./Call.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `calls.add`.
 */
export type CallsAddResponse = {
  call: Call;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
