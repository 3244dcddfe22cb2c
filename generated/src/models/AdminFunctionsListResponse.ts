import type { WorkflowFunction } from "./WorkflowFunction.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * A page of functions.
 */
export type AdminFunctionsListResponse = {
  functions: WorkflowFunction[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
