import type { FileComment } from "./FileComment.js";
import type { File_ } from "./File_.js";
import type { Paging } from "./Paging.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.info`.
 */
export type FilesInfoResponse = {
  comments?: FileComment[];
  content?: string;
  content_highlight_css?: string;
  content_highlight_html?: string | null;
  content_highlight_html_truncated?: boolean;
  file: File_;
  is_truncated?: boolean;
  paging?: Paging;
  content_html?: string | null;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
