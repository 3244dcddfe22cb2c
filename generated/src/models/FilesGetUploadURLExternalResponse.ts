import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `files.getUploadURLExternal`.
 */
export type FilesGetUploadURLExternalResponse = {
  file_id: string;
  upload_url: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
