/**
 * What a connector may be used with.
 */
export interface ConnectorDomains {
  /**
   * The email domains that may authorize the connector.
   */
  emails?: string[];
  /**
   * The URLs allowed for the app.
   */
  urls?: string[];
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
