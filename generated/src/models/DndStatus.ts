/**
 * When a user does not want to be disturbed.
 */
export interface DndStatus {
  /**
   * Whether the user has a Do Not Disturb schedule.
   */
  dnd_enabled?: boolean;
  /**
   * Time at which the running or next session ends, in Unix seconds.
   */
  next_dnd_end_ts?: number;
  /**
   * Time at which the running or next session begins, in Unix seconds.
   */
  next_dnd_start_ts?: number;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
