import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.remote.add`.
 */
export type FilesRemoteAddResponse = {
  file?: File_;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
