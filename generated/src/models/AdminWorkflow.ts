import type { BotIcons } from "./BotIcons.js";
import type { WorkflowInputParameter } from "./WorkflowInputParameter.js";
import type { WorkflowStep } from "./WorkflowStep.js";
import type { WorkflowTriggerType } from "./WorkflowTriggerType.js";

/**
 * A workflow as administrators see it.
 */
export interface AdminWorkflow {
  /**
   * ID of the app that the workflow belongs to.
   */
  app_id?: string;
  /**
   * How Slack bills the workflow, like `simple`.
   */
  billing_type?: string;
  /**
   * Name of the workflow in its app, unique there.
   */
  callback_id?: string;
  /**
   * IDs of the users who can change the workflow.
   */
  collaborators?: string[];
  /**
   * ID of what the workflow was made from, such as a template.
   */
  creation_source_id?: string;
  /**
   * What the workflow was made from, as a number of Slack's.
   */
  creation_source_type?: number;
  /**
   * When the workflow was last changed, in seconds since 1970.
   */
  date_updated?: number;
  /**
   * What the workflow does, in its makers' words.
   */
  description?: string;
  icons?: BotIcons;
  /**
   * ID of the workflow.
   */
  id: string;
  /**
   * What the workflow takes from its triggers, by the input's name.
   */
  input_parameters?: { [key: string]: WorkflowInputParameter };
  /**
   * Whether runs of the workflow are billed.
   */
  is_billable?: boolean;
  /**
   * Whether the workflow is published.
   */
  is_published?: boolean;
  /**
   * Whether the workflow belongs to Sales Elevate.
   */
  is_sales_elevate?: boolean;
  /**
   * Whether the workflow was made in Slack's Sales Home.
   */
  is_sales_home_workflow?: boolean;
  /**
   * When the workflow was last published, in seconds since 1970.
   */
  last_published_date?: string;
  /**
   * ID of the version that was last published.
   */
  last_published_version_id?: string;
  /**
   * ID of the user who changed the workflow last.
   */
  last_updated_by?: string;
  /**
   * How the workflow was made, like `workflow_builder`.
   */
  source?: string;
  /**
   * Steps of the workflow, in order.
   */
  steps?: WorkflowStep[];
  /**
   * ID of the workspace that the workflow belongs to.
   */
  team_id?: string;
  /**
   * Title of the workflow, as people see it.
   */
  title?: string;
  /**
   * IDs of the workflow's triggers, as many as `num_trigger_ids` allows.
   */
  trigger_ids?: string[];
  /**
   * Types of the workflow's triggers.
   */
  trigger_types?: WorkflowTriggerType[];
  /**
   * How many changes are not published yet.
   */
  unpublished_change_count?: number;
  /**
   * ID of the function that runs the workflow.
   */
  workflow_function_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
