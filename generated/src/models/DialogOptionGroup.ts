import type { SelectOption } from "./SelectOption.js";

/**
 * Options of a menu in a dialog under a common title.
 */
export interface DialogOptionGroup {
  /**
   * Title of the group.
   */
  label: string;
  /**
   * The options of the group.
   */
  options: SelectOption[];
}
