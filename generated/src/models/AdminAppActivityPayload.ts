import type { AdminAppActivityOutputs } from "./AdminAppActivityOutputs.js";
import type { AdminAppActivityTrigger } from "./AdminAppActivityTrigger.js";

/**
 * Details of a log event; which are there depends on its type.
 */
export interface AdminAppActivityPayload {
  /**
   * What was done.
   */
  action?: string;
  /**
   * Who did it.
   */
  actor?: string;
  /**
   * ID of the app.
   */
  app_id?: string;
  /**
   * Why the execution is or is not billed.
   */
  billing_reason?: string[];
  /**
   * ID of the app's bot user.
   */
  bot_user_id?: string;
  /**
   * Size of the app's bundle in kilobytes.
   */
  bundle_size_kb?: number;
  /**
   * ID of the conversation.
   */
  channel_id?: string;
  /**
   * Code of what happened.
   */
  code?: string;
  /**
   * Number of the workflow's step at that time.
   */
  current_step?: number;
  /**
   * Name of the datastore.
   */
  datastore_name?: string;
  /**
   * What happened, in words.
   */
  details?: string;
  /**
   * How long it took, in milliseconds.
   */
  elapsed_ms?: number;
  /**
   * What went wrong.
   */
  error?: string;
  /**
   * Where in the execution it went wrong.
   */
  error_stage?: string;
  /**
   * How the execution ended.
   */
  exec_outcome?: string;
  /**
   * A further text about what happened.
   */
  extra_message?: string;
  /**
   * ID of the function's execution.
   */
  function_execution_id?: string;
  /**
   * ID of the function.
   */
  function_id?: string;
  /**
   * Name of the function.
   */
  function_name?: string;
  /**
   * Kind of function, such as `app`.
   */
  function_type?: string;
  /**
   * HTTP status of the answer.
   */
  http_status_code?: number;
  /**
   * Values given to the function, by name.
   */
  inputs?: { [key: string]: unknown };
  /**
   * Whether the execution is free of charge.
   */
  is_billing_excluded?: boolean;
  /**
   * What the app wrote to its log.
   */
  log?: string;
  /**
   * Text of the event.
   */
  message?: string;
  outputs?: AdminAppActivityOutputs;
  /**
   * Key of the outside provider that the app authorizes with.
   */
  provider_key?: string;
  /**
   * Type of the request.
   */
  request_type?: string;
  /**
   * Name of the MCP server.
   */
  server_name?: string;
  /**
   * ID of the workspace.
   */
  team_id?: string;
  /**
   * Number of tokens that were checked.
   */
  tokens_checked?: number;
  /**
   * Number of tools.
   */
  tool_count?: number;
  /**
   * Name of the tool.
   */
  tool_name?: string;
  /**
   * Number of steps that the workflow has.
   */
  total_steps?: number;
  trigger?: AdminAppActivityTrigger;
  /**
   * Type of what the event is about.
   */
  type?: string;
  /**
   * ID of the user.
   */
  user_id?: string;
  /**
   * Name of the workflow.
   */
  workflow_name?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
