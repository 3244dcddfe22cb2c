import type { FunctionAudience } from "./FunctionAudience.js";
import type { FunctionAudienceEntities } from "./FunctionAudienceEntities.js";
import type { PermissionGrant } from "./PermissionGrant.js";

/**
 * Who may use a function.
 */
export interface FunctionPermission {
  /**
   * Whom the admins let use the function.
   */
  allowed_by_admin?: FunctionAudience;
  /**
   * Whom the function is open to in the end.
   */
  allowed_entities?: FunctionAudienceEntities;
  /**
   * Whom the function's developers offer it to.
   */
  distribution?: FunctionAudience;
  /**
   * Who may let the function into private channels.
   */
  private_channel_access?: PermissionGrant;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
