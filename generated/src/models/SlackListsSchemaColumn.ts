import type { SlackListsSchemaColumnOptions } from "./SlackListsSchemaColumnOptions.js";

/**
 * A column of a new list.
 */
export interface SlackListsSchemaColumn {
  /**
   * Whether the column names the items. Exactly one column does, it has to
   * be of type `text`, and it stays the one for as long as the list lives.
   */
  is_primary_column?: boolean;
  /**
   * The app's own name for the column.
   */
  key: string;
  /**
   * Heading of the column, as people see it.
   */
  name: string;
  options?: SlackListsSchemaColumnOptions;
  /**
   * Type of the values in the column, such as `text`, `rich_text`, `number`,
   * `date`, `select` or `user`.
   */
  type: string;
}
