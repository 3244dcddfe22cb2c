import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.revokePublicURL`.
 */
export type FilesRevokePublicURLResponse = {
  file?: File_;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
