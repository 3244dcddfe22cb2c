import type { TextObject } from "./TextObject.js";

/**
 * A block that shows a shared workflow with a button to start it. Slack
 * makes it; apps cannot send it.
 */
export interface ShareShortcutBlock {
  /**
   * Always `share_shortcut`.
   */
  type: "share_shortcut";
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
  /**
   * IDs of the users who look after the app.
   */
  app_collaborators?: string[];
  /**
   * ID of the app that the workflow belongs to.
   */
  app_id?: string;
  /**
   * ID of the app's bot user.
   */
  bot_user_id?: string;
  /**
   * Text of the button.
   */
  button_label?: string;
  /**
   * What the workflow does.
   */
  description?: TextObject;
  /**
   * ID to find the workflow's run in the app's logs.
   */
  developer_trace_id?: string;
  /**
   * ID of the trigger.
   */
  function_trigger_id?: string;
  /**
   * Whether the app was made by the workflow builder.
   */
  is_workflow_app?: boolean;
  /**
   * ID of the workspace that the app belongs to.
   */
  owning_team_id?: string;
  /**
   * Number of the kind of sales workflow.
   */
  sales_home_workflow_app_type?: number;
  /**
   * URL under which the workflow was shared.
   */
  share_url?: string;
  /**
   * Name of the workflow.
   */
  title?: TextObject;
  /**
   * Subkind of the trigger.
   */
  trigger_subtype?: string;
  /**
   * Kind of the trigger.
   */
  trigger_type?: string;
  /**
   * URL that starts the workflow.
   */
  url?: string;
  /**
   * ID of the workflow.
   */
  workflow_id?: string;
}
