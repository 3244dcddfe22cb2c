import type { ListChoice } from "./ListChoice.js";
import type { ListColumnDefaults } from "./ListColumnDefaults.js";

/**
 * What can be chosen about a new column. Each type of column has its own.
 */
export interface SlackListsSchemaColumnOptions {
  /**
   * For choices: the options, at most 100.
   */
  choices?: ListChoice[];
  /**
   * For dates: how they are shown.
   */
  date_format?: string;
  default_value_typed?: ListColumnDefaults;
  /**
   * For ratings and votes: the emoji to show, like `:star:`.
   */
  emoji?: string;
  /**
   * For ratings: ID of the workspace that has the emoji.
   */
  emoji_team_id?: string;
  /**
   * For choices and some others: how values are chosen or shown, like
   * `single_select`.
   */
  format?: string;
  /**
   * For ratings: the highest one.
   */
  max?: number;
  /**
   * For people: whether they are told when the column names them.
   */
  notify_users?: boolean;
  /**
   * For numbers: how many decimals to show.
   */
  precision?: number;
  /**
   * For people, channels and canvases: whether to show the name beside the
   * picture.
   *
   * Default: true
   */
  show_member_name?: boolean;
}
