import type { FileMatches } from "./FileMatches.js";
import type { MessageMatches } from "./MessageMatches.js";
import type { PostMatches } from "./PostMatches.js";
import type { DefaultSuccessTemplate } from "./DefaultSuccessTemplate.js";

/**
 * The answer of `search.all`.
 */
export type SearchAllResponse = {
  files?: FileMatches;
  messages?: MessageMatches;
  posts?: PostMatches;
  query?: string;
  [key: string]: unknown;
} & DefaultSuccessTemplate;
