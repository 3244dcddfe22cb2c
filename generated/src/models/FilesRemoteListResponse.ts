import type { File_ } from "./File_.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.remote.list`.
 */
export type FilesRemoteListResponse = {
  files?: File_[];
  [key: string]: unknown;
} & DefaultSuccessTemplate;
