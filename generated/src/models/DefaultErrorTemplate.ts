import type { ResponseMetadata } from "./ResponseMetadata.js";

/**
 * The answer of a method that failed. The client throws it as a
 * `PlatformError`, whose `data` is this object.
 */
export interface DefaultErrorTemplate {
  /**
   * Always `false` in an answer that means failure.
   */
  ok: false;
  /**
   * The error code.
   */
  error: string;
  /**
   * The argument that the error is about.
   */
  arg?: string;
  /**
   * Where it failed inside Slack, which Slack shows its own developers
   * alone.
   */
  callstack?: string;
  /**
   * With `missing_scope`, the scope that the token lacks.
   */
  needed?: string;
  /**
   * With `missing_scope`, the scopes that the token has, separated by
   * commas.
   */
  provided?: string;
  /**
   * Codes of what Slack would have you change in the call, separated by
   * commas.
   */
  warning?: string;
  response_metadata?: ResponseMetadata;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
