import type { PlainTextElement } from "./PlainTextElement.js";
import type { ConfirmationDialog } from "./ConfirmationDialog.js";

/**
 * A button that runs a workflow.
 */
export interface WorkflowButton {
  /**
   * Always `workflow_button`.
   */
  type: "workflow_button";
  text: PlainTextElement;
  /**
   * The workflow that a click starts.
   */
  workflow: {
    trigger: {
      url: string;
      customizable_input_parameters?: { name: string; value: string }[];
    };
  };
  /**
   * How the button looks: `primary` is green, for the main action; `danger`
   * is red, for what destroys something. Left out, it looks neutral.
   */
  style?: "danger" | "primary" | (string & {});
  /**
   * What a screen reader says in place of the button's text, at most 75
   * characters.
   */
  accessibility_label?: string;
  /**
   * The element's own name, which comes back in interaction payloads; at
   * most 255 characters and unique in its block.
   */
  action_id?: string;
  confirm?: ConfirmationDialog;
}
