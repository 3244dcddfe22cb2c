import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.completeUploadExternal`.
 */
export type FilesCompleteUploadExternalResponse = {
  files: File_[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
