import type { ManifestEventSubscriptions } from "./ManifestEventSubscriptions.js";
import type { ManifestIncomingWebhooks } from "./ManifestIncomingWebhooks.js";
import type { ManifestInteractivity } from "./ManifestInteractivity.js";

/**
 * How the app runs and talks with Slack.
 */
export interface ManifestSettings {
  /**
   * Addresses that the app's tokens may be used from, at most 50.
   */
  allowed_ip_address_ranges?: string[];
  event_subscriptions?: ManifestEventSubscriptions;
  incoming_webhooks?: ManifestIncomingWebhooks;
  interactivity?: ManifestInteractivity;
  /**
   * Whether the app can be installed for a whole organization.
   */
  org_deploy_enabled?: boolean;
  /**
   * Whether Slack talks with the app over Socket Mode.
   */
  socket_mode_enabled?: boolean;
  /**
   * Whether the app's tokens expire and are renewed.
   */
  token_rotation_enabled?: boolean;
  /**
   * Where the app's functions run, as in `remote`.
   */
  function_runtime?: string;
}
