import type { RichTextBlock } from "./RichTextBlock.js";
import type { URLSourceElement } from "./URLSourceElement.js";

/**
 * A block that shows a task of an agent and how it goes.
 */
export interface TaskCardBlock {
  /**
   * Always `task_card`.
   */
  type: "task_card";
  /**
   * The app's own ID of the task.
   */
  task_id: string;
  /**
   * Title of the task, plain text.
   */
  title: string;
  details?: RichTextBlock;
  output?: RichTextBlock;
  /**
   * The sources that an answer was made from.
   */
  sources?: URLSourceElement[];
  /**
   * How far the task has come.
   */
  status: "complete" | "error" | "in_progress" | "pending" | (string & {});
  /**
   * The block's own name, which comes back in interaction payloads; at most
   * 255 characters and unique in the message or view. Slack makes one up
   * when it is left out. An updated message needs a new one.
   */
  block_id?: string;
}
