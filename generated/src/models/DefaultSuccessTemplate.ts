import type { ResponseMetadata } from "./ResponseMetadata.js";

/**
 * The answer of a method that worked and has nothing more to say. Fields
 * that are not listed here are kept as they came.
 */
export interface DefaultSuccessTemplate {
  /**
   * Always `true` in an answer that the client returns.
   */
  ok: true;
  /**
   * Codes of what Slack would have you change in the call, separated by
   * commas.
   */
  warning?: string;
  response_metadata?: ResponseMetadata;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
