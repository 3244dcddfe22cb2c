import type { ManifestParameterProperty } from "./ManifestParameterProperty.js";

/**
 * The inputs or outputs of a function.
 */
export interface ManifestParameters {
  /**
   * The parameters by name, at most 50.
   */
  properties: { [key: string]: ManifestParameterProperty };
  /**
   * Names of the parameters that must have a value.
   */
  required?: string[];
}
