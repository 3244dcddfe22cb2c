import type { ExportedManifest } from "./ExportedManifest.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.manifest.export`: the manifest.
 */
export type AppsManifestExportResponse = {
  manifest: ExportedManifest;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
