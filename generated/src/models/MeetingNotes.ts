/**
 * The notes of a conversation's meetings.
 */
export interface MeetingNotes {
  /**
   * ID of the file with the notes.
   */
  file_id?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
