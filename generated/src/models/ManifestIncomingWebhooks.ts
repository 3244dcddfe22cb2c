/**
 * Incoming webhooks of the app.
 */
export interface ManifestIncomingWebhooks {
  /**
   * Whether the app has incoming webhooks.
   */
  incoming_webhooks_enabled?: boolean;
}
