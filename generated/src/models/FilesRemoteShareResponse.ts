import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.remote.share`.
 */
export type FilesRemoteShareResponse = {
  file?: File_;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
