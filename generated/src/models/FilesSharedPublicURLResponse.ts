import type { File_ } from "./File_.js";
import type { FileComment } from "./FileComment.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.sharedPublicURL`.
 */
export type FilesSharedPublicURLResponse = {
  file?: File_;
  comment?: FileComment[];
  paging?: Paging;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
