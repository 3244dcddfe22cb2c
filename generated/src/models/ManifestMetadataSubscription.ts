/**
 * Message metadata that the app subscribes to.
 */
export interface ManifestMetadataSubscription {
  /**
   * ID of the app that posts the metadata.
   */
  app_id: string;
  /**
   * Event type of the metadata.
   */
  event_type: string;
}
