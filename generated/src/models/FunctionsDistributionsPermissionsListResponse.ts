import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";
import type { FunctionAccess } from "./FunctionAccess.js";

/**
 * Answer of `functions.distributions.permissions.list`: who has access.
 */
export type FunctionsDistributionsPermissionsListResponse =
  DefaultSuccessTemplate & FunctionAccess;
