import type { File_ } from "./File_.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.list`.
 */
export type FilesListResponse = {
  files: File_[];
  paging?: Paging;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
