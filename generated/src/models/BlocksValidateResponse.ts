import type { ValidationError } from "./ValidationError.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * What the check has found.
 */
export type BlocksValidateResponse = {
  errors?: ValidationError[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
