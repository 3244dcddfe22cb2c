import type { CommonManifestParameterProperty } from "./CommonManifestParameterProperty.js";
import type { StringManifestParameterProperty } from "./StringManifestParameterProperty.js";
import type { NumberManifestParameterProperty } from "./NumberManifestParameterProperty.js";

/**
 * An input or output of a function.
 */
export type ManifestParameterProperty =
  | CommonManifestParameterProperty
  | StringManifestParameterProperty
  | NumberManifestParameterProperty;
