/**
 * Data that an app attached to a message.
 */
export interface AppMetadata {
  /**
   * The data themselves, in a shape that the app chose. Only if they were
   * asked for.
   */
  event_payload?: { [key: string]: unknown };
  /**
   * Name of the kind of data, chosen by the app.
   */
  event_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
