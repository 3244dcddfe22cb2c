import type { FileMatches } from "./FileMatches.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `search.files`.
 */
export type SearchFilesResponse = {
  files?: FileMatches;
  query?: string;
  users?: { [key: string]: unknown };
  teams?: { [key: string]: unknown };
  channels?: { [key: string]: unknown };
  ims?: { [key: string]: unknown };
  groups?: { [key: string]: unknown };
  ignored_exclude_bots_pref?: boolean;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
