import type { SlackListsItemField } from "./SlackListsItemField.js";

/**
 * A new value for one cell of a list.
 */
export type SlackListsItemCellUpdate = SlackListsItemField & { row_id: string };
