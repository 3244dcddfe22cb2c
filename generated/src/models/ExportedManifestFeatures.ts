import type { ManifestFeatures } from "./ManifestFeatures.js";

/**
 * What an app adds to Slack, as Slack answers it.
 */
export type ExportedManifestFeatures = {
  workflow_steps?: {
    name?: string;
    callback_id?: string;
    [key: string]: unknown;
  }[];
  [key: string]: unknown;
} & ManifestFeatures;
