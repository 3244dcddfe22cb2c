/**
 * A value that a function takes or gives.
 */
export interface FunctionParameter {
  /**
   * What the value is for.
   */
  description: string;
  /**
   * Help for people who fill it in.
   */
  hint?: string;
  /**
   * Whether the function needs the value, or always gives it.
   */
  is_required: boolean;
  /**
   * The longest text that it may be.
   */
  maxLength?: number;
  /**
   * The greatest number that it may be.
   */
  maximum?: number;
  /**
   * The shortest text that it may be.
   */
  minLength?: number;
  /**
   * The least number that it may be.
   */
  minimum?: number;
  /**
   * Name of the value in the function.
   */
  name: string;
  /**
   * Title of the value, as people see it.
   */
  title: string;
  /**
   * Type of the value, like `string` or `slack#/types/user_id`.
   */
  type: string;
  /** Fields that the document does not list are kept as they came. */
  [key: string]: unknown;
}
