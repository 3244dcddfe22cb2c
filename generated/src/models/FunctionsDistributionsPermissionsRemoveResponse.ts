import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { FunctionAccess } from "./FunctionAccess.js";

/**
 * Answer of `functions.distributions.permissions.remove`: who has access.
 */
export type FunctionsDistributionsPermissionsRemoveResponse =
  DefaultSuccessTemplate & FunctionAccess;
