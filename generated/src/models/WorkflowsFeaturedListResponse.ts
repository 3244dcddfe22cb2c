import type { FeaturedWorkflow } from "./FeaturedWorkflow.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `workflows.featured.list`: the workflows, channel by channel.
 */
export type WorkflowsFeaturedListResponse = {
  featured_workflows: FeaturedWorkflow[];
  invalid_channel_ids?: string[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
