import type { CreationSource } from "./CreationSource.js";
import type { Block } from "./Block.js";
import type { ListColumn } from "./ListColumn.js";
import type { ListView } from "./ListView.js";

/**
 * What a list is made of: its columns, its views, its description.
 */
export interface ListMetadata {
  creation_source?: CreationSource;
  /**
   * ID of the view that the list opens with, or empty.
   */
  default_view?: string;
  /**
   * What the list is for, as a text.
   */
  description?: string;
  /**
   * What the list is for, as blocks of formatted text.
   */
  description_blocks?: Block[];
  /**
   * Name of the list's icon, or empty.
   */
  icon?: string;
  /**
   * ID of the workspace that has the icon.
   */
  icon_team_id?: string;
  /**
   * Address of the icon's image.
   */
  icon_url?: string;
  /**
   * What the list is connected with, as IDs.
   */
  integrations?: string[];
  /**
   * Whether the list is there on trial.
   */
  is_trial?: boolean;
  /**
   * Columns of the list.
   */
  schema: ListColumn[];
  /**
   * Columns that subtasks have.
   */
  subtask_schema: ListColumn[];
  /**
   * Whether the list is one of tasks.
   */
  todo_mode?: boolean;
  /**
   * Views of the list.
   */
  views?: ListView[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
