import type { ValidationError } from "./ValidationError.js";
import type { ManifestWarning } from "./ManifestWarning.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `apps.manifest.validate`: what is wrong or doubtful.
 */
export type AppsManifestValidateResponse = {
  errors: ValidationError[];
  warnings?: ManifestWarning[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
