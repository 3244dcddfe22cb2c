import type { ManifestOAuthScopes } from "./ManifestOAuthScopes.js";

/**
 * How the app is authorized.
 */
export interface ManifestOAuthConfig {
  /**
   * Addresses that a person may be sent back to, at most 1000.
   */
  redirect_urls?: string[];
  scopes?: ManifestOAuthScopes;
  /**
   * Whether token management is switched on.
   */
  token_management_enabled?: boolean;
}
