/**
 * Arguments that the call carried, whatever they are.
 */
export interface ApiTestArgs {
  /**
   * The value of `error`.
   */
  error?: string;
  /**
   * The value of `foo`, which Slack's own example sends.
   */
  foo?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
