/**
 * How a column of a table looks.
 */
export interface TableBlockColumnSettings {
  /**
   * How the cells are aligned; `left` when left out.
   */
  align?: "center" | "left" | "right" | (string & {});
  /**
   * Whether long cells wrap. Left out, they do not.
   */
  is_wrapped?: boolean;
}
