import type { EntityEditSupport } from "./EntityEditSupport.js";

/**
 * A field of a work object that holds a moment.
 */
export interface EntityTimestampField {
  /**
   * The moment, in Unix seconds.
   */
  value: number;
  /**
   * Label of the field.
   */
  label?: string;
  /**
   * Type of the value: `slack#/types/timestamp`.
   */
  type?: string;
  edit?: EntityEditSupport;
}
