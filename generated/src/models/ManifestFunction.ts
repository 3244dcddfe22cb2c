import type { ManifestParameters } from "./ManifestParameters.js";

/**
 * A custom function of the app.
 */
export interface ManifestFunction {
  /**
   * Name of the function.
   */
  title: string;
  /**
   * What the function does.
   */
  description: string;
  input_parameters: ManifestParameters;
  output_parameters: ManifestParameters;
}
