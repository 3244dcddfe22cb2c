import type { ApiTestArgs } from "./ApiTestArgs.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `api.test`.
 */
export type ApiTestResponse = {
  args?: ApiTestArgs;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
