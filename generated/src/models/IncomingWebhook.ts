/**
 * The incoming webhook that the authorization made.
 */
export interface IncomingWebhook {
  /**
   * Name of the conversation that the webhook posts to.
   */
  channel?: string;
  /**
   * ID of the conversation that the webhook posts to.
   */
  channel_id?: string;
  /**
   * Address of the page where the webhook is configured.
   */
  configuration_url?: string;
  /**
   * Secret address that takes the messages.
   */
  url?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
