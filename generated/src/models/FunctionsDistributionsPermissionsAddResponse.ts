import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { FunctionAccess } from "./FunctionAccess.js";

/**
 * Answer of `functions.distributions.permissions.add`: who has access.
 */
export type FunctionsDistributionsPermissionsAddResponse =
  DefaultSuccessTemplate & FunctionAccess;
