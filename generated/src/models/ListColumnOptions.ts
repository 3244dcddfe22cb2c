import type { CanvasPlaceholderMapping } from "./CanvasPlaceholderMapping.js";
import type { ListChoice } from "./ListChoice.js";
import type { ListColumnDefaults } from "./ListColumnDefaults.js";

/**
 * What is chosen about a column of a list. Each type of column has its
 * own.
 */
export interface ListColumnOptions {
  /**
   * For canvases: ID of the canvas that new ones are made from.
   */
  canvas_id?: string;
  /**
   * For canvases: which column fills which placeholder of the canvas.
   */
  canvas_placeholder_mapping?: CanvasPlaceholderMapping[];
  /**
   * For choices: the options.
   */
  choices?: ListChoice[];
  /**
   * For amounts of money: the currency.
   */
  currency?: string;
  /**
   * For amounts of money: how the currency is shown.
   */
  currency_format?: string;
  /**
   * For dates: how they are shown.
   */
  date_format?: string;
  /**
   * What the column holds in a new item, as a text.
   */
  default_value?: string | null;
  default_value_typed?: ListColumnDefaults;
  /**
   * For ratings and votes: the emoji shown, like `:star:`.
   */
  emoji?: string;
  /**
   * For ratings: ID of the workspace that has the emoji.
   */
  emoji_team_id?: string;
  /**
   * For ratings: address of the emoji's image.
   */
  emoji_url?: string;
  /**
   * For people: whether the column says who the item is assigned to.
   */
  for_assignment?: boolean;
  /**
   * For choices and some others: how values are chosen or shown, like
   * `single_select`.
   */
  format?: string;
  /**
   * What the column is linked to, as IDs.
   */
  linked_to?: string[];
  /**
   * For checkboxes: whether a tick marks the item as done.
   */
  mark_as_done_when_checked?: boolean;
  /**
   * For ratings: the highest one.
   */
  max?: number;
  /**
   * For people: whether they are told when the column names them.
   */
  notify_users?: boolean;
  /**
   * For numbers: how many decimals are shown.
   */
  precision?: number;
  /**
   * For numbers: how they are rounded.
   */
  rounding?: string;
  /**
   * For people, channels and canvases: whether the name is shown beside the
   * picture.
   */
  show_member_name?: boolean;
  /**
   * For times: how they are shown.
   */
  time_format?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
