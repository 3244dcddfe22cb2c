import type { ListViewColumn } from "./ListViewColumn.js";
import type { ListViewFilter } from "./ListViewFilter.js";
import type { ListViewGrouping } from "./ListViewGrouping.js";
import type { ListViewOptions } from "./ListViewOptions.js";

/**
 * A view of a list: which items and columns it shows, and how.
 */
export interface ListView {
  /**
   * What the view calculates from its columns.
   */
  calculations?: unknown[];
  /**
   * Columns of the view.
   */
  columns?: ListViewColumn[];
  /**
   * ID of the user who made the view.
   */
  created_by?: string;
  /**
   * When the view was made, in seconds since 1970.
   */
  date_created?: number;
  /**
   * Which of Slack's own views it is, like `all_items`.
   */
  default_view_key?: string;
  /**
   * Conditions that an item meets to be shown.
   */
  filters?: ListViewFilter[];
  grouping?: ListViewGrouping;
  /**
   * ID of the view.
   */
  id?: string;
  /**
   * Conditions on what Slack itself knows of an item.
   */
  info_column_filters?: unknown[];
  /**
   * Whether the view shows all items.
   */
  is_all_items_view?: boolean;
  /**
   * Whether the view is locked against changes.
   */
  is_locked?: boolean;
  /**
   * Whether the view is the first one of a template.
   */
  is_template_initial_view?: boolean;
  /**
   * Name of the view, as people see it.
   */
  name?: string;
  options?: ListViewOptions;
  /**
   * Place of the view among the views, as a number.
   */
  position?: string;
  /**
   * How high a row is, as a number of Slack's.
   */
  row_height?: number;
  /**
   * Whether the view shows items that are done.
   */
  show_completed_items?: boolean;
  /**
   * What the items are sorted by.
   */
  sorts?: unknown[];
  /**
   * Whether the first column stays in sight when the others are scrolled.
   */
  stick_column_left?: boolean;
  /**
   * Kind of the view, like `record`.
   */
  type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
