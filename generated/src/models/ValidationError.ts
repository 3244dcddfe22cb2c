import type { ValidationConstraint } from "./ValidationConstraint.js";

/**
 * One thing that is wrong with what was sent.
 */
export interface ValidationError {
  /**
   * A short name of the error.
   */
  code?: string;
  constraint?: ValidationConstraint;
  /**
   * What is wrong, in words.
   */
  message?: string;
  /**
   * Place of the error, as a JSON pointer.
   */
  pointer?: string;
  /**
   * The part of the app that the error is about.
   */
  related_component?: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
