import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * Answer of `auth.revoke`.
 */
export type AuthRevokeResponse = {
  revoked: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
