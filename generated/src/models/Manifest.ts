import type { ManifestMetadata } from "./ManifestMetadata.js";
import type { ManifestDisplayInformation } from "./ManifestDisplayInformation.js";
import type { ManifestFeatures } from "./ManifestFeatures.js";
import type { ManifestOAuthConfig } from "./ManifestOAuthConfig.js";
import type { ManifestSettings } from "./ManifestSettings.js";
import type { ManifestFunction } from "./ManifestFunction.js";

/**
 * The configuration of an app, as one document.
 */
export interface Manifest {
  _metadata?: ManifestMetadata;
  display_information: ManifestDisplayInformation;
  features?: ManifestFeatures;
  oauth_config?: ManifestOAuthConfig;
  settings?: ManifestSettings;
  /**
   * The app's custom functions by callback ID.
   */
  functions?: { [key: string]: ManifestFunction };
}
