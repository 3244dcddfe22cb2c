/**
 * Language of a text, as Slack recognized it.
 */
export interface MessageLanguage {
  /**
   * Whether Slack is sure of it.
   */
  is_reliable?: boolean;
  /**
   * Code of the language, such as `en`.
   */
  locale?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
