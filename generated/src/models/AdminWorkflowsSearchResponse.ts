import type { AdminWorkflow } from "./AdminWorkflow.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `admin.workflows.search`.
 */
export type AdminWorkflowsSearchResponse = {
  total_found: number;
  workflows: AdminWorkflow[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
