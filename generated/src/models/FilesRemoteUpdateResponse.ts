import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.remote.update`.
 */
export type FilesRemoteUpdateResponse = {
  file?: File_;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
