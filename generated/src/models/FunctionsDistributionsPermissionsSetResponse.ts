import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { FunctionAccess } from "./FunctionAccess.js";

/**
 * Answer of `functions.distributions.permissions.set`: who has access.
 */
export type FunctionsDistributionsPermissionsSetResponse =
  DefaultSuccessTemplate & FunctionAccess;
