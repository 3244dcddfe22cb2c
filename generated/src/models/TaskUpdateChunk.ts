import type { URLSourceElement } from "./URLSourceElement.js";

/**
 * A part of a streamed message that starts or updates a task.
 */
export interface TaskUpdateChunk {
  /**
   * Always `task_update`.
   */
  type: "task_update";
  /**
   * The app's own ID of the task; the same one updates it.
   */
  id: string;
  /**
   * Title of the task.
   */
  title: string;
  /**
   * How far the task has come.
   */
  status: "complete" | "error" | "in_progress" | "pending" | (string & {});
  /**
   * What the task is doing, in Markdown.
   */
  details?: string;
  /**
   * What the task has brought, in Markdown.
   */
  output?: string;
  /**
   * The sources that the task used.
   */
  sources?: URLSourceElement[];
}
