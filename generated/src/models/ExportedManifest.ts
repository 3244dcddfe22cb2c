import type { ManifestMetadata } from "./ManifestMetadata.js";
import type { ManifestDisplayInformation } from "./ManifestDisplayInformation.js";
import type { ExportedManifestFeatures } from "./ExportedManifestFeatures.js";
import type { WorkflowFunction } from "./WorkflowFunction.js";
import type { ExportedManifestOAuthConfig } from "./ExportedManifestOAuthConfig.js";
import type { ExportedManifestSettings } from "./ExportedManifestSettings.js";

/**
 * The manifest of an app as Slack answers it.
 */
export interface ExportedManifest {
  _metadata?: ManifestMetadata;
  display_information: ManifestDisplayInformation;
  features?: ExportedManifestFeatures;
  /**
   * The app's functions by callback ID.
   */
  functions?: { [key: string]: WorkflowFunction };
  oauth_config?: ExportedManifestOAuthConfig;
  settings?: ExportedManifestSettings;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
