import type { ConnectorDomains } from "./ConnectorDomains.js";

/**
 * How a connector is configured.
 */
export interface ConnectorConfig {
  /**
   * ID of the connector's app.
   */
  app_id?: string;
  domain_restrictions?: ConnectorDomains;
  /**
   * Whose account a workflow uses the connector with: `end_user_only` or
   * `builder_choice`.
   */
  workflow_auth_strategy?: string;
  /**
   * How much the app's previews of links show.
   */
  rich_link_preview_type?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
