/**
 * What Slack records of a huddle.
 */
export interface RoomRecording {
  /**
   * Whether the huddle's summary may be recorded, in Slack's words.
   */
  can_record_summary?: string;
  /**
   * Whether Slack's AI takes notes.
   */
  notetaking?: boolean;
  /**
   * Whether there is a summary.
   */
  summary?: boolean;
  /**
   * State of the summary.
   */
  summary_status?: string;
  /**
   * Whether there is a transcript.
   */
  transcript?: boolean;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
